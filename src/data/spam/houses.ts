/**
 * Houses of the gambling trade whose names whole sites are renamed to, in Chinese (Simplified; Traditional text is folded onto it)
 * and in Latin. Compiled by hand.
 */
export const houses = {
  /** Names that mean nothing else, of houses that are sites and games and nothing beside. */
  online: `亚博 亚搏 华体会 乐鱼 乐竞 金年会 必威 博天堂 博鱼 九游会 雷火电竞 泛亚电竞 环亚娱乐 爱游戏体育 必一体育 爱发体育
    开云体育 米兰体育 星空体育 半岛体育 江南体育 万博体育 乐动体育 千赢 优德88 pg电子 pp电子 mg电子 cq9电子 jdb电子 pg游戏
    pgsoft manbetx yabo leyu huatihui aiyouxi`,
  /** The same of houses that are hotels or companies too, which people write about. */
  own: `新葡京 新莆京 新浦京 新萄京 新甫京 新普京 新葡新京 新莆新京 新浦新京 澳门葡京 澳门沙金 澳金沙门 必赢 威廉希尔 彩神
    六和合 太阳集团 太阳城集团 太阳成集团 太阳成 大阳城 澳门太阳城 美高梅 开云足球 亿博 伟德体育 伟德国际 白菜网 娱人城 威尼斯欢乐娱人城 金沙威尼斯欢乐娱人城
    澳门威尼斯人 澳门威威尼斯人 澳门巴黎人 澳门人巴黎人 澳门金沙 澳门银河 澳门银银河 澳门永利 澳门皇冠 俄罗斯贵宾会
    银河贵宾会 bet365 beat365 bat365 bt365 365bet mg365 bwin betway betvictor williamhill suncity suncitygroup jinnianhui
    jinnian kaiyun w88 m88 188bet 12bet dafabet fun88`,
  /** Names that others bear too. */
  shared: `永利 金沙 沙金 银河 皇冠 威尼斯人 威威尼斯人 巴黎人 太阳城 太阳新城 开云 万博 今年会 六合彩 凯发 凯时 尊龙 伟德 立博 明升 优德 天博 贝博 大发 利来 环亚
    爱游戏 雷火 半岛 星空 九游 千亿 杏彩 恒行 沐鸣 天辰 富联 南宫 龙8 葡京 乐动 必一 云顶 亚洲城 贵宾会 乐虎 优发 通宝 英皇 恒峰 齐发 新宝`,
} as const;

/** What is written into such a name. */
export const houseNames = {
  places: '澳门 英国 中国 亚洲 香港 欧洲',
  /** Ways into a site, which no school and no works has in its name. */
  ways: `官方 官网 中文网 办公网 网站 网址 网页版 手机 中文版 登录 登陆 注册 入口 平台 在线 线上 首页 大厅 线路 路线 检测 资料 下载 app vip (中国) (集团) （中国）
    （集团） 网`,
  others: '中国 亚洲 国际 集团 公司 娱乐场 娱乐 体育 足球 游戏 城 金殿 界面',
} as const;

/** Schools and offices, by what they have and do. */
export const institutions = {
  members: `党总支 党委 党支部 党员 教职工 教师 教授 师生 学生 大学生 研究生 博士 硕士 本科 毕业 新生 校友 校长 副校长 校监 副校监 院长 副院长 团委 团总支 关工委 党政 领导班子 辅导员`,
  /** Which of them, in front. */
  which: '年度 全体 全院 全校 教工 机关 优秀 参赛 在校 在读',
  deeds: '召开 举办 举行 组织 开展 承办 荣获 获批 印发',
  /** What others have too, if rarely. */
  causes: '志愿者 奖学金 招生',
  /** What their pages speak of. */
  subjects: `党委 党总支 党支部 书记 学院 大学 校长 院长 教授 师生 研究生 本科 教职工 学生 我校 我院 学科 毕业 老师 教师 同学 学校 招生 学位 党员`,
} as const;

/** What speaks of such houses in earnest: then they are the subject. */
export const houseNews = '博彩 赌 度假 贵宾厅 股价';
