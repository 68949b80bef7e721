/**
 * Characters of everyday Chinese with two everyday readings, as schools teach them (多音字): an author may well say which
 * is meant. Dictionaries give further readings of many others (年 níng, 奋 kǎng) that nobody has heard. Simplified;
 * written down for this.
 */
export const polyphones = new Set(
  `阿挨拗扒把薄背奔便别泊簸藏曾差禅颤长场朝车称盛乘澄匙冲重臭处畜传创伺攒撮答打大待担单当挡倒得的地调丁钉都斗度囤恶发坊分佛否夫服脯干杠
葛个给更供勾估骨冠观过哈汗好号喝和荷核横哄虹划华还晃会混豁几济系奇纪夹假间监见将降教角脚嚼结解禁尽劲经颈据卷觉校卡看壳可空落乐累擂棱了
凉量淋笼露率绿论抹埋脉蔓没闷蒙模磨难泥粘宁拧弄疟排胖跑泡炮喷片漂撇屏铺强悄翘切亲曲圈雀任散塞色煞扇上少舍什省石识似数说宿提挑帖通同吐
拓为尾委吓鲜相厦省行兴削血咽要叶应与晕载脏择扎轧炸占涨着折正挣只中种轴属转幢钻作琢`.replace(/\s/g, ''),
);
