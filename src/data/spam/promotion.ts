/**
 * What selling says, by what it does with its reader; the kinds are the same in every language, which is what lets a
 * weight learned on text messages in one hold for comments in another. Compiled by hand. A comma parts terms
 * of spaced scripts; a trailing `*` lets letters follow. Syllables of Vietnamese stand in compounds that sell nothing (giá trị, tiền tố),
 * so its terms are compounds too.
 */
export const promotion: Readonly<Record<string, readonly string[]>> = {
  /** Something is to be had, or to be won. */
  offer: [
    `free*, offer*, discount*, sale, sales, deal, deals, bonus*, prize*, winner*, won, win, reward*, gift*, voucher*, coupon*, guarantee*, save,
      cheap*, exclusive*, special*, trial, congratulations, awarded, selected, complimentary, half price, % off, best price, lowest, unlimited,
      limited, opportunity, promo*, new channel, giveaway*, lucky, no experience, airdrop*, no obligation, no risk, risk free, as low as, as seen on, all natural, free quote,
      money back, consultation`,
    `优惠 折扣 特价 促销 打折 赠送 赠品 礼品 大奖 奖品 抽奖 免费 特惠 立减 限时 限量 抢购 钜惠 巨惠 豪礼 好礼 返现 低至 仅需 只需 原价 现价 惊喜
      火热 低价 超值 让利 回馈 狂欢 直降 买一送 满减 折起 礼包 红包 代金券 优惠券 特卖 大放送 半价 送礼 有礼 赠 冲值 充值 双倍`,
    `gratis, promo, diskon, hadiah, menang, cuan*, jackpot, untung, gacor*, hoki, rezeki, maxwin, bonus, jepe, kemenangan, gede, profit, pemenang*, undian, terpilih, gratiss*, kuota, pulsa, hemat, nikmati, spesial, terbatas, berlaku, murah, poin, voucher`,
    `無料 割引 特典 限定 キャンペーン プレゼント お得 半額 当選 激安 抽選 還元 クーポン ポイント 送料 今なら 簡単 もれなく`,
    `무료 할인 이벤트 혜택 당첨 증정 특가 쿠폰 보너스 적립 사은품 경품 최대 추천 꽁머니 세일`,
    `бесплатно*, скидк*, акци*, подар*, приз*, выигр*, бонус*, распродаж*, выгодн*, промокод*, розыгрыш*, предлагаю, предлагаем,
      вложен*, гарант*, обучен*, дешев*`,
    `gratis, grátis, oferta*, descuento*, desconto*, premio*, prêmio*, regalo*, promoção, promoción, ganhe, gana, bônus, bono, gánate,
      aproveite, aprovecha*, cupom, cupón, sorteio, sorteo, rebaja*, liquidação, barato*, imperdível, garantid*, ganador*, ganhador*`,
    `ücretsiz, indirim*, kampanya*, hediye*, fırsat*, bedava, kazan*, bonus, çekiliş*, ödül*, avantaj*, taksit*`,
    `miễn phí, khuyến mãi, giảm giá, quà tặng, ưu đãi, trúng thưởng, tặng, giá rẻ, giá sốc, cơ hội, chiết khấu, thưởng lớn, nhận ngay, hấp dẫn`,
    `ฟรี ส่วนลด โปรโมชั่น ของแถม โบนัส แจก ลดราคา รับทันที รางวัล คุ้ม พิเศษ`,
  ],
  /** What the reader should do. */
  action: [
    `click*, call, txt, text back, text to, reply, visit, subscribe*, unsubscribe*, order, apply, join, register*, sign up, check out, check my, check this, my channel,
      my video, my page, download*, claim*, send, buy, contact, watch, opt, remove, log on, get it, follow, vote, help me, please help, share this,
      like my, to receive, to win, go to, come and, see more, fill out, removed, removal, mailings, get started, toll free, instructions below, opt out, opt in`,
    `致电 拨打 咨询 垂询 热线 电话 联系 加微信 回复 退订 点击 光临 欢迎 报名 预约 访问 抢 莅临 惠顾 选购 详询 来电 洽谈 地址 链接 订购 邀请 邀您
      参加 速来 速速 期待 到店 进店 详情 关注 登陆 请到 找我 招聘 诚邀 诚聘 体验`,
    `main di, main slot, ayo main, daftar*, klik*, gabung*, link*, cek, coba*, deposit*, depo, wd, login, mampir, buktikan, buruan, nonton, gaskeun, gas, auto, hubungi*, hub, kunjungi*, ketik, kirim, balas, dapatkan*, beli, pesan, download, isi, tukarkan`,
    `登録 クリック こちら 申し込み お問い合わせ 購入 ご利用 ください ダウンロード アクセス 詳しくは 追加`,
    `클릭 가입 문의 상담 신청 구매 바로가기 수신거부 무료거부 연락 참여 확인 접속 카톡 링크`,
    `жми*, звони*, переходи*, регистр*, закаж*, пиши*, купи*, подпиш*, скач*, пишите, напиши*, обращай*, свяжи*, личку,
      в личные, в лс, подробност*, узнай*, вступ*, заходи*, забира*, присоедин*, жду`,
    `clique, clic, regístrate, cadastre*, llama*, ligue, compra*, inscreva*, suscríbete, baixe, descarga*, acesse, accede*, aqui, aquí, confira,
      chame, contacta*, contáct*, escribe, escreva, visita, visite, whatsapp, responda, responde`,
    `tıkla*, üye, kayıt, arayın, satın, indir, ulaşın, başvur*, iletişim, katıl*, link*, whatsapp, takip`,
    `đăng ký, liên hệ, truy cập ngay, gọi ngay, nhấn vào đây, inbox, ib, zalo, soạn tin, hotline, bấm vào, tham gia, tải ngay, tải app, lh, đặt mua`,
    `คลิก สมัคร ติดต่อ แอดไลน์ โทร ทักแชท ทักไลน์ กดลิงก์ สั่งซื้อ ลงทะเบียน สอบถาม`,
  ],
  /** Sums, credit and goods by their price. */
  money: [
    `cash, money, income, earn*, loan*, credit, mortgage*, insurance, invest*, profit*, cost*, price*, dollar*, million*, debt*, fee, pay, paid, bank,
      financ*, rates, rate, per week, per month, per day, per min, £, $, €, usd, bitcoin*, btc, usdt, crypto*, salary, payout*, from home, refinanc*, lender*, homeowner*, home equity, consolidat*, investor*, penny stock*, per share, unsecured,
      pre approved, preapproved`,
    `元 万元 贷款 额度 利息 首付 均价 总价 平米 ㎡ 投资 收益 理财 加盟 月薪 底薪 现房 房源 户型 利率 信用卡 抵押 商铺 楼盘 别墅 洋房 学区 开盘
      售价 单价 报价 分期 年化 发票 代办 收购 装修 建材 家电 学费 课程 培训`,
    `uang*, juta, duit*, dompet*, saldo*, modal kecil, modal awal, rupiah, rb, jt, cair, transfer, tunai, rekening, rek, kredit, harga, biaya, pinjaman, bayar`,
    `円 万円 融資 稼げる 稼ぐ 副業 投資 収入 在宅 現金 入金`,
    `만원 대출 현금 수익 투자 머니 금리 한도 입금 원금 주식 재테크 부업`,
    `деньг*, рубл*, руб, кредит*, займ*, заработ*, зарабат*, доход*, доллар*, usdt, оплат*, выплат*, прибыл*, инвест*,
      крипт*, подработк*, зарплат*, депозит*`,
    `dinero, dinheiro, préstamo*, empréstimo*, crédito, ganar, ganhar, reais, euros, ingresos, renda,
      inversión, investimento, precio*, preço*, tarjeta, cartão, pix, dólares`,
    `para kazan*, nakit para, kredi*, tl, kazanç, bahis, faiz*, fiyat*, yatırım*, ödeme*, nakit`,
    `tiền mặt, kiếm tiền, nhận tiền, hoàn tiền, chuyển tiền, vay, triệu, lãi suất, giá chỉ, giá bán, báo giá, thu nhập, vay vốn, đầu tư, vnđ`,
    `บาท เงิน กู้ เครดิต รายได้ ลงทุน ราคา กำไร ผ่อน`,
  ],
  /** Why right now. */
  urgency: [
    `now, today, urgent*, hurry, expires, limited time, act now, last chance, final, immediately, don't miss, instant*, only, anytime, 24 hours, this week, tonight`,
    `马上 立即 赶快 抓紧 最后一天 最后机会 最后名额 最后几天 即日起 今日 截止 倒计时 先到先得 错过 火爆 仅限 名额 机会 本周 三八 女人节 妇女节 元旦 春节 新春 周末 月底 开业 盛大
      隆重 震撼 热烈 机不可失 快来 赶紧`,
    `sekarang, hari ini, langsung, pasti, terbukti, segera, tiap hari, setiap hari, nonstop, instan, hanya, ayo, skrg`,
    `今すぐ 本日 急げ 残りわずか 期間限定 先着 最大 即日`,
    `지금 오늘 마감 즉시 당일 선착순 한정 긴급 바로`,
    `сейчас, сегодня, срочно, успей*, только, в день, в неделю, в месяц, каждый день, ограничен*`,
    `ahora, agora, hoy, hoje, ya mismo, já já, urgente, últim*, por día, por dia, inmediat*, imediat*`,
    `hemen, şimdi, bugün, son gün, son fırsat, acil, anında, günde, kaçırma*`,
    `ngay hôm nay, ngay bây giờ, hôm nay, nhanh tay, duy nhất hôm nay, chỉ còn, mỗi ngày, lập tức`,
    `วันนี้ ด่วน ทันที เท่านั้น จำกัด ต่อวัน`,
  ],
  /** A seller speaking to customers. */
  seller: [
    `dear customer, dear friend, dear sir, our company, our products, our service, we offer, we are, your account, you have been, you have won, valued customer,
      customer service, satisfaction, t&c*, t&cs, terms apply, per message, mailing list, this email, this message, our website, web site, our site`,
    `我公司 本公司 本店 我店 我司 专柜 尊敬的 您好 顾客 客户 会员 新老 祝您 生活愉快 身体健康 万事如意 经理 顾问 品牌 正品 厂家 专业 服务 品质 小姐
      女士 先生 美女 亲爱的 您 我们 承接 供应 代理 总代 分店 门店 旗舰 专卖 家居 美容 健身 驾校 瑜伽 团购`,
    `situs, terpercaya, resmi, bosku, bos, bro, gan, sis, para pemain, admin, terbaik, rekomendasi, recommended, solusi, nomor satu, luar biasa, mantap betul, yth, pelanggan*, anda, bpk, info, kami, layanan, syarat`,
    `当店 弊社 お客様 当社 ご案内`,
    `고객님 저희 업체 최고 회원 광고`,
    `наш сайт, уважаем*, наша компания, клиент*, здравствуйте, ищем, ищу людей, требу*, нужны люди, вакан*, набира*, набор,
      без опыта, на удаленк*, гибкий график`,
    `nuestro, nossa, cliente*, estimado, prezado`,
    `müşteri*, firmamız, güvenilir, sayın, değerli, hizmetiniz*, firma*`,
    `quý khách, chúng tôi, uy tín, khách hàng, shop, bên em, chính hãng`,
    `ลูกค้า เว็บ บริการ สินค้า รับสมัคร ร้านเรา ของแท้`,
  ],
  /** What is sold by those who cannot advertise elsewhere. */
  vice: [
    `sex*, xxx, adult, babes, girls, dating, nude, casino*, viagra, weight, pills, lose, diet, hgh, enlarge*, singles, horny, naked, slots, bet, poker, marketing,
      bulk, mlm, wholesale, porn*, escort*, cialis, replica*, rolex, forex, hookup*, pharmac*, prescription*, meds, medication*, valium, xanax, vicodin, levitra,
      body fat, wrinkle*, anti aging, penis, nude, teens, toner, cartridge*, oem, cheap software, diploma*, university degree*, spyware`,
    `赌 博 堵场 彩 发票 办证 借款 娱乐 真人 棋牌 按摩 会所 男科 妇科 整形 减肥 丰胸 增高 信用 代开 套现`,
    `slot, judi*, zeus, spin, scatter, pola, rtp, olympus, game, gates, bet, toto, togel, casino, petir, kakek, anti rungkad, depe, jp`,
    `カジノ スロット パチンコ 競馬 出会い アダルト エロ 人妻 バカラ`,
    `카지노 토토 바카라 슬롯 릴게임 배팅 베팅 성인 만남 출장 비아그라`,
    `казино, ставк*, слот*, букмекер*, интим*, эскорт*, виагр*, порно, секс*, знакомств*, подписчик*`,
    `casino, apostas, apuesta*, tragamonedas, viagra, sexo, porno, tigrinho`,
    `casino, bahis*, iddaa, slot*, escort, viagra, sohbet, porno`,
    `cờ bạc, cá cược, nhà cái, lô đề, nổ hũ, game bài, kubet, sex, gái gọi`,
    `สล็อต บาคาร่า คาสิโน พนัน แทงบอล หวย เว็บตรง`,
  ],
  /** The writer's own shop window, held out to strangers. */
  own: [
    `my channel, my page, my video*, my vidio*, my song*, my music, my cover*, my project*, my blog, my site, my website, my account, my profile,
      my company, my product*, my app, my link, my store, my shop, my stream, our channel, our page, our video*, our song*, our new, our newest, our blog, our site,
      our company, our first, subscribe to me, sub to me, follow me, add me, check me out, sub my, subscribe my, suscribe my, like my,
      check out my, check out our, my new, my latest, my facebook, my instagram, my youtube, my twitter, my beats, my rap`,
    `我的主页 我的店 我的直播间 我的频道 我的视频 我的群 关注我 加我 找我 私信我 看我 我家店 本人出售 我们的产品 我们公司`,
    `channel saya, channel gue, akun saya, akun gue, toko saya, video saya, follow saya, bio saya, profil saya, blog saya, toko kami`,
    `私のチャンネル フォローして チャンネル登録`,
    `제 채널 내 채널 구독해 팔로우`,
    `мой канал, мой профиль, мне в личку, мне в лс, наш канал, мою страницу, наш сайт, подписывайтесь`,
    `mi canal, mi página, meu canal, minha página, sígueme, siga-me`,
    `kanalım*, sayfam*, beni takip`,
    `kênh của mình, kênh mình, trang của mình`,
  ],
};
