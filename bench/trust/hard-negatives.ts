/** Honest texts on the subjects of spam: news, law, medicine, encyclopaedia. Written for this benchmark. */
export const hardNegatives: readonly { readonly language: string; readonly text: string }[] = [
  {
    language: 'zh',
    text: '警方昨日通报，一个跨境网络赌博团伙被捣毁，抓获嫌疑人四十余名。该团伙在境外架设服务器，开设赌博网站，以百家乐、老虎机和体育博彩为名，诱骗受害人注册充值，涉案金额超过两亿元。民警提醒市民，网上所谓的娱乐城、彩票平台多为骗局，切勿点击陌生链接。',
  },
  {
    language: 'zh',
    text: '澳门博彩业始于十九世纪，当时的政府为增加税收而发放专营牌照。二〇〇二年赌权开放以后，威尼斯人、永利、美高梅等公司先后进入市场。博彩毛收入在二〇一三年达到高峰，其中贵宾厅百家乐占了大半。近年来，当地政府推动经济多元，鼓励会展和旅游。',
  },
  {
    language: 'zh',
    text: '西地那非，商品名伟哥，最初是作为治疗心绞痛的药物研发的。临床试验中，研究人员发现它能改善勃起功能障碍。该药须凭处方购买，与硝酸酯类药物合用可致血压骤降，心脏病患者应遵医嘱。',
  },
  {
    language: 'zh',
    text: '根据刑法第三百六十三条，以牟利为目的，制作、复制、出版、贩卖、传播淫秽物品的，处三年以下有期徒刑、拘役或者管制，并处罚金；情节严重的，处三年以上十年以下有期徒刑。法院认为，被告人经营成人视频网站，会员达三万人，属于情节严重。',
  },
  {
    language: 'zh',
    text: '监管部门要求，小额贷款公司不得以大学生为放款对象，不得用砍头息、高额罚息变相抬高利率。记者调查发现，一些平台打着无抵押、秒到账的旗号，实际年化利率超过百分之二百，借款人一旦逾期便遭到催收。',
  },
  {
    language: 'zh',
    text: '论文代写屡禁不止。多所高校表示，购买论文的学生一经查实将被撤销学位。一位教授说，代写广告贴满了教学楼的厕所，价格从几百元到上万元不等，学校应当改革考核方式。',
  },
  {
    language: 'zh',
    text: '海關人員昨日在碼頭查獲一批仿冒名牌手錶，包括仿冒勞力士三百餘只，市值約兩千萬元。檢方指出，販賣仿冒品違反商標法，最高可處三年徒刑。業者坦承貨源來自境外工廠，透過社群平台招攬客人。',
  },
  {
    language: 'zh',
    text: '香港賽馬會成立於一八八四年，是香港唯一獲准經營賽馬、六合彩及足球博彩的機構。六合彩每週攪珠三次，頭獎獎金以投注額計算。賽馬會將盈餘撥捐慈善，資助醫院、學校和社福機構。',
  },
  {
    language: 'zh',
    text: '日本成人電影產業在一九八〇年代隨錄影機普及而興起。研究者認為，無碼與有碼之爭反映了刑法對猥褻的定義；二〇二二年通過的新法要求製作公司與演員簽訂書面合約，並給予解約權。',
  },
  {
    language: 'en',
    text: 'Regulators fined the operator of an online casino four million pounds for failing to protect customers. The commission said the company had sent free spins and bonus offers to people who had asked to be excluded, and had not checked where large deposits came from. The firm said it would tighten its controls.',
  },
  {
    language: 'en',
    text: 'Sildenafil, sold under the brand name Viagra among others, is a medication used to treat erectile dysfunction and pulmonary hypertension. It should not be taken with nitrates. In most countries it is available on prescription only, and pills sold by online pharmacies without prescription are often counterfeit.',
  },
  {
    language: 'en',
    text: 'Payday loans are small, short-term loans that are due on the borrower’s next payday. Critics say that fees amount to annual rates of several hundred percent, and several states have capped them. Lenders answer that people with bad credit have nowhere else to turn.',
  },
  {
    language: 'en',
    text: 'Universities are struggling with essay mills, companies that write papers for students. A survey found that one in seven recent graduates may have paid someone else to do their work. Lawmakers in three countries have made it an offence to advertise an essay writing service to students.',
  },
  {
    language: 'en',
    text: 'Customs officers seized more than a thousand counterfeit watches at the port on Tuesday, most of them replica Rolex models. The brand’s lawyers estimate that fakes cost the industry billions a year. The importer, who sold the watches through social media, was charged with trademark fraud.',
  },
  {
    language: 'en',
    text: 'The history of pornography law in the United States turns on the meaning of obscenity. In 1973 the Supreme Court set out a test with three parts. Later cases asked whether the same standard could govern adult videos on the internet, where a community is hard to draw.',
  },
  {
    language: 'ja',
    text: '警察庁は、オンラインカジノの利用が国内では違法であると改めて注意を呼びかけた。昨年の摘発者は百人を超え、入金不要ボーナスなどの広告に誘われて登録した若者が多いという。依存症の相談窓口も増設される。',
  },
  {
    language: 'ja',
    text: '偽ブランド品を販売したとして、商標法違反の疑いで会社役員が逮捕された。スーパーコピーと呼ばれる時計や財布を海外から仕入れ、インターネットで売っていたという。税関によると、昨年差し止められた偽物は約三万件に上る。',
  },
  {
    language: 'ja',
    text: 'バイアグラは一九九八年に米国で承認された勃起不全の治療薬である。日本では医師の処方箋が必要で、個人輸入された製品の約四割が偽造品だったという調査もある。硝酸薬との併用は禁じられている。',
  },
  {
    language: 'ko',
    text: '경찰은 해외에 서버를 두고 불법 도박 사이트를 운영한 일당을 검거했다고 밝혔다. 이들은 스포츠토토와 바카라를 미끼로 회원을 모집해 수백억 원을 챙긴 혐의를 받고 있다. 경찰은 청소년 도박이 늘고 있다며 주의를 당부했다.',
  },
  {
    language: 'ko',
    text: '비아그라는 원래 협심증 치료제로 개발되던 중 발기부전에 효과가 있는 것으로 밝혀졌다. 전문의약품이므로 의사의 처방이 필요하며, 온라인에서 판매되는 제품은 위조품일 가능성이 높다고 식품의약품안전처는 설명했다.',
  },
  {
    language: 'ko',
    text: '금융감독원은 무직자 대출을 미끼로 한 불법 사금융 피해가 급증했다고 밝혔다. 신용카드 현금화를 권유하는 문자에 속아 개인정보를 넘긴 사례도 있었다. 피해자는 즉시 신고해야 한다.',
  },
  {
    language: 'id',
    text: 'Polisi menangkap dua belas orang yang diduga mengelola situs judi online di sebuah apartemen. Menurut kepala kepolisian, para pelaku menawarkan permainan slot dan togel kepada ribuan pemain dengan perputaran uang miliaran rupiah. Pemerintah telah memblokir lebih dari dua juta konten judi sejak tahun lalu.',
  },
  {
    language: 'id',
    text: 'Otoritas Jasa Keuangan mengingatkan masyarakat agar berhati-hati terhadap pinjaman online ilegal. Banyak korban mengaku tergiur karena dana cepat cair tanpa jaminan, tetapi kemudian diancam oleh penagih utang. Daftar penyelenggara yang berizin dapat dilihat di situs lembaga tersebut.',
  },
  {
    language: 'vi',
    text: 'Công an thành phố vừa triệt phá một đường dây đánh bạc qua mạng với số tiền giao dịch hàng nghìn tỷ đồng. Các đối tượng lập trang cá cược bóng đá, tổ chức lô đề và cho người chơi vay với lãi suất cao. Mười lăm người đã bị khởi tố.',
  },
  {
    language: 'vi',
    text: 'Thuốc sildenafil được dùng để điều trị rối loạn cương dương và phải có đơn của bác sĩ. Cơ quan quản lý cảnh báo nhiều loại thuốc cường dương bán trên mạng chứa chất cấm, có thể gây tụt huyết áp ở người bệnh tim.',
  },
  {
    language: 'th',
    text: 'ตำรวจไซเบอร์แถลงผลจับกุมเครือข่ายพนันออนไลน์รายใหญ่ พบเงินหมุนเวียนกว่าพันล้านบาท ผู้ต้องหาเปิดเว็บไซต์ให้เล่นบาคาร่าและแทงบอล โดยมีสมาชิกกว่าสองหมื่นคน เจ้าหน้าที่เตือนประชาชนว่าการเล่นพนันเป็นความผิดตามกฎหมาย',
  },
  {
    language: 'th',
    text: 'ธนาคารแห่งประเทศไทยเตือนให้ระวังการกู้เงินนอกระบบที่โฆษณาในสื่อสังคมออนไลน์ เพราะคิดดอกเบี้ยเกินกฎหมายและข่มขู่ลูกหนี้ ผู้เดือดร้อนสามารถขอคำปรึกษาได้ที่หน่วยงานของรัฐ',
  },
  {
    language: 'pt',
    text: 'O governo publicou as regras para as apostas esportivas, que passam a exigir licença e sede no país. As casas de apostas terão de verificar a identidade dos clientes e não poderão oferecer bônus de cadastro. Especialistas alertam para o endividamento das famílias com jogos como o do tigrinho.',
  },
  {
    language: 'pt',
    text: 'A sildenafila, conhecida pelo nome comercial Viagra, é usada no tratamento da disfunção erétil. A venda depende de receita médica. A agência sanitária apreendeu no ano passado milhares de comprimidos falsificados vendidos pela internet.',
  },
  {
    language: 'ru',
    text: 'Полиция пресекла деятельность сети подпольных казино, организованной в жилых домах. По данным следствия, доход участников группы превысил сто миллионов рублей. Игровые автоматы и деньги изъяты, возбуждено уголовное дело об организации азартных игр.',
  },
  {
    language: 'ru',
    text: 'Центральный банк сообщил, что число нелегальных кредиторов выросло на треть. Чаще всего людям предлагают займы без проверки кредитной истории, а затем требуют проценты, запрещённые законом. Регулятор советует проверять лицензию компании.',
  },
  {
    language: 'ru',
    text: 'Суд признал виновными трёх человек, продававших поддельные дипломы. Следствие установило, что документы печатали в подвале и рассылали почтой по всей стране. Покупателям также грозит ответственность за использование подложных документов.',
  },
  {
    language: 'tr',
    text: 'Emniyet güçleri yasa dışı bahis operasyonunda otuz kişiyi gözaltına aldı. Şüphelilerin yurt dışındaki sunucular üzerinden kaçak bahis oynattığı ve banka hesaplarını kiraladığı belirtildi. Savcılık, suçtan elde edilen gelirin yüz milyon lirayı aştığını açıkladı.',
  },
  {
    language: 'tr',
    text: 'Sildenafil, sertleşme bozukluğunun tedavisinde kullanılan bir ilaçtır ve reçeteyle satılır. Uzmanlar, internette satılan ürünlerin çoğunun sahte olduğunu ve kalp hastaları için tehlike taşıdığını söylüyor.',
  },
  {
    language: 'es',
    text: 'La dirección de juego multó a tres casinos en línea por enviar publicidad a personas inscritas en el registro de prohibidos. La norma limita los bonos de bienvenida y obliga a mostrar el tiempo jugado. Las asociaciones de afectados piden controles más estrictos de las apuestas deportivas.',
  },
  {
    language: 'de',
    text: 'Die Aufsicht hat einem Anbieter von Online-Casinos die Lizenz entzogen. Das Unternehmen habe gesperrte Spieler nicht ausgeschlossen und mit Freispielen geworben. Suchtberater sehen in den Spielautomaten im Internet eine besonders große Gefahr.',
  },
];
