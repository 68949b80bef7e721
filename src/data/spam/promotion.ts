/**
 * What selling says, by what it does with its reader; the kinds are the same in every language, which is what lets a
 * weight learned on text messages in one hold for comments in another. Compiled by hand. A comma parts terms
 * of spaced scripts; a trailing `*` lets letters follow.
 */
export const promotion: Readonly<Record<string, readonly string[]>> = {
  /** Something is to be had, or to be won. */
  offer: [
    `free*, offer*, discount*, sale, sales, deal, deals, bonus*, prize*, winner*, won, win, reward*, gift*, voucher*, coupon*, guarantee*, save,
      cheap*, exclusive*, special*, trial, congratulations, awarded, selected, complimentary, half price, % off, best price, lowest, unlimited,
      limited, opportunity, promo*, new channel, giveaway*, lucky`,
    `优惠 折扣 特价 促销 打折 赠送 赠品 礼品 大奖 奖品 抽奖 免费 特惠 立减 限时 限量 抢购 钜惠 巨惠 豪礼 好礼 返现 低至 仅需 只需 原价 现价 惊喜
      火热 低价 超值 让利 回馈 狂欢 直降 买一送 满减 折起 礼包 红包 代金券 优惠券 特卖 大放送 半价 送礼 有礼 赠 冲值 充值 双倍`,
    `gratis, promo, diskon, hadiah, menang, cuan*, jackpot, untung, gacor*, hoki, rezeki, maxwin, bonus, jepe, kemenangan, gede, profit`,
    `無料 割引 特典 限定 キャンペーン プレゼント お得 半額 当選 激安`,
    `무료 할인 이벤트 혜택 당첨 증정 특가 쿠폰 보너스`,
    `бесплатно*, скидк*, акци*, подар*, приз*, выигр*, бонус*, распродаж*, выгодн*`,
    `gratis, grátis, oferta*, descuento*, desconto*, premio*, prêmio*, regalo*, promoção, promoción, ganhe, gana, bônus, bono`,
    `ücretsiz, indirim*, kampanya*, hediye*, fırsat*, bedava, kazan*, bonus`,
    `miễn phí, khuyến mãi, giảm giá, quà tặng, ưu đãi, trúng thưởng`,
    `ฟรี ส่วนลด โปรโมชั่น ของแถม โบนัส`,
  ],
  /** What the reader should do. */
  action: [
    `click*, call, txt, text, reply, visit, subscribe*, unsubscribe*, order, apply, join, register*, sign up, check out, check my, check this, my channel,
      my video, my page, download*, claim*, send, buy, contact, watch, opt, remove, log on, get it, follow, vote, help me, please help, share this,
      like my, to receive, to win, go to, come and, see more`,
    `致电 拨打 咨询 垂询 热线 电话 联系 加微信 回复 退订 点击 光临 欢迎 报名 预约 访问 抢 莅临 惠顾 选购 详询 来电 洽谈 地址 链接 订购 邀请 邀您
      参加 速来 速速 期待 到店 进店 详情 关注 登陆 请到 找我 招聘 诚邀 诚聘 体验`,
    `main, daftar*, klik*, gabung*, link*, cek, coba*, deposit*, depo, wd, login, mampir, buktikan, buruan, nonton, gaskeun, gas, auto`,
    `登録 クリック こちら 申し込み お問い合わせ 購入`,
    `클릭 가입 문의 상담 신청 구매 바로가기`,
    `жми*, звони*, переходи*, регистр*, закаж*, пиши*, купи*, подпиш*, скач*`,
    `clique, clic, regístrate, cadastre*, llama*, ligue, compra*, inscreva*, suscríbete, baixe, descarga*`,
    `tıkla*, üye, kayıt, arayın, satın, indir`,
    `đăng ký, liên hệ, truy cập, gọi ngay, nhấn`,
    `คลิก สมัคร ติดต่อ แอดไลน์ โทร`,
  ],
  /** Sums, credit and goods by their price. */
  money: [
    `cash, money, income, earn*, loan*, credit, mortgage*, insurance, invest*, profit*, cost*, price*, dollar*, million*, debt*, fee, pay, paid, bank,
      financ*, rates, rate, per week, per min, £, $, €`,
    `元 万元 贷款 额度 利息 首付 均价 总价 平米 ㎡ 投资 收益 理财 加盟 月薪 底薪 现房 房源 户型 利率 信用卡 抵押 商铺 楼盘 别墅 洋房 学区 开盘
      售价 单价 报价 分期 年化 发票 代办 收购 装修 建材 家电 学费 课程 培训`,
    `uang*, juta, duit*, dompet*, saldo*, modal*, rupiah, rb, jt, cair, transfer`,
    `円 万円 融資 稼げる 副業 投資`,
    `만원 대출 현금 수익 투자 머니`,
    `деньг*, рубл*, кредит*, займ*, заработ*, доход*`,
    `dinero, dinheiro, préstamo*, empréstimo*, crédito, ganar, ganhar, reais, euros`,
    `para, kredi*, tl, kazanç, bahis`,
    `tiền, vay, triệu, lãi`,
    `บาท เงิน กู้ เครดิต`,
  ],
  /** Why right now. */
  urgency: [
    `now, today, urgent*, hurry, expires, limited time, act now, last chance, final, immediately, don't miss, instant*, only, anytime, 24 hours, this week, tonight`,
    `马上 立即 赶快 抓紧 最后 即日起 今日 截止 倒计时 先到先得 错过 火爆 仅限 名额 机会 本周 三八 女人节 妇女节 元旦 春节 新春 周末 月底 开业 盛大
      隆重 震撼 热烈 机不可失 快来 赶紧`,
    `sekarang, hari ini, langsung, pasti, terbukti, segera, tiap hari, setiap hari, nonstop, instan`,
    `今すぐ 本日 急げ 残りわずか`,
    `지금 오늘 마감 즉시 당일`,
    `сейчас, сегодня, срочно, успей*, только`,
    `ahora, agora, hoy, hoje, ya, já, urgente`,
    `hemen, şimdi, bugün, son`,
    `ngay, hôm nay, nhanh`,
    `วันนี้ ด่วน ทันที`,
  ],
  /** A seller speaking to customers. */
  seller: [
    `dear customer, dear friend, dear sir, our company, our products, our service, we offer, we are, your account, you have been, you have won, valued customer,
      customer service, satisfaction, t&c*, t&cs, terms apply, per message, mailing list, this email, this message, our website, web site, our site`,
    `我公司 本公司 本店 我店 我司 专柜 尊敬的 您好 顾客 客户 会员 新老 祝您 生活愉快 身体健康 万事如意 经理 顾问 品牌 正品 厂家 专业 服务 品质 小姐
      女士 先生 美女 亲爱的 您 我们 承接 供应 代理 总代 分店 门店 旗舰 专卖 家居 美容 健身 驾校 瑜伽 团购`,
    `situs, terpercaya, resmi, bosku, bos, bro, gan, sis, para pemain, admin, terbaik, rekomendasi, recommended, solusi, nomor satu, luar biasa, mantap betul`,
    `当店 弊社 お客様`,
    `고객님 저희 업체 최고`,
    `наш сайт, уважаем*, наша компания, клиент*`,
    `nuestro, nossa, cliente*, estimado, prezado`,
    `müşteri*, firmamız, güvenilir`,
    `quý khách, chúng tôi, uy tín`,
    `ลูกค้า เว็บ บริการ`,
  ],
  /** What is sold by those who cannot advertise elsewhere. */
  vice: [
    `sex*, xxx, adult, babes, girls, dating, nude, casino*, viagra, weight, pills, lose, diet, hgh, enlarge*, singles, horny, naked, slots, bet, poker, marketing,
      bulk, mlm, wholesale`,
    `赌 博 堵场 彩 发票 办证 借款 娱乐 真人 棋牌 按摩 会所 男科 妇科 整形 减肥 丰胸 增高 信用 代开 套现`,
    `slot, judi*, zeus, spin, scatter, pola, rtp, olympus, game, gates, bet, toto, togel, casino, petir, kakek, anti rungkad, depe, jp`,
  ],
  /** The writer's own shop window, held out to strangers. */
  own: [
    `my channel, my page, my video*, my vidio*, my song*, my music, my cover*, my project*, my blog, my site, my website, my account, my profile,
      my company, my product*, my app, my link, my store, my shop, my stream, our channel, our page, our video*, our song*, our new, our newest, our blog, our site,
      our company, our first, subscribe to me, sub to me, follow me, add me, check me out, sub my, subscribe my, suscribe my, like my`,
    `我的主页 我的店 我的直播间 我的频道 我的视频 我的群 关注我 加我 找我 私信我 看我 我家店 本人出售 我们的产品 我们公司`,
    `channel saya, channel gue, akun saya, akun gue, toko saya, video saya, follow saya, bio saya, profil saya`,
    `私のチャンネル フォローして チャンネル登録`,
    `제 채널 내 채널 구독해 팔로우`,
    `мой канал, наш канал, мою страницу, наш сайт, подписывайтесь`,
    `mi canal, mi página, meu canal, minha página, sígueme, siga-me`,
    `kanalım*, sayfam*, beni takip`,
    `kênh của mình, kênh mình, trang của mình`,
  ],
};
