import type { SpamTerms } from './terms.ts';

/** Indonesian and Malay. `gacor`, `maxwin` and their kin are the trade's own words. */
export const id: SpamTerms = {
  idioms: {
    gambling: `slot gacor, situs slot, agen slot,
      bandar slot, togel hongkong, togel singapore, gacor*, maxwin, scatter hitam, rtp live,
      rtp slot, link alternatif, slot deposit pulsa, deposit pulsa, deposit dana, slot dana, slot pulsa, anti rungkad, slot88*,
      slot777, pragmatic play, gampang menang, gampang maxwin, bonus new member, new member, situs resmi, agen bola, domino qq, dominoqq, bandarqq, pkv games, freebet, slot thailand, akun pro, slot demo,
      situs gacor, mahjong ways, gates of olympus, live casino, sbobet, slot terpercaya, slot terbaru, jp paus`,
    porn: `bokep, bokep indo, video bokep, video mesum, cewek panggilan, pijat plus plus, open bo, video viral bokep`,
    pharmacy: `obat kuat, obat pembesar, pembesar penis, obat aborsi, obat penggugur, jual viagra, obat perangsang, pelangsing badan`,
    loans: `pinjaman online cepat, pinjol cepat cair, gestun, gadai bpkb, bisnis online rumahan`,
    goods: `jual ijazah, ijazah asli, jam tangan kw, tas kw, jual sim, uang palsu`,
    links: `jasa backlink, jasa seo, jual followers, jasa skripsi, jasa pembuatan skripsi, mod apk`,
  },
  suspects: `pinjaman online, cepat cair, tanpa jaminan, dana tunai, pinjol, obat kuat pria, alat vital, tipster, taruhan, main slot, jam gacor, pola gacor, akun demo, bandar, togel resmi, judi online, situs judi, judi bola, judi slot, togel online, slot online, poker online, casino online, dana cepat cair, bandar togel, agen judi, sabung ayam, pinjaman tanpa jaminan`,
  topics: `online, slot, judi, casino, togel, poker, bandar, bonus, deposit, jackpot, menang, cuan, bola, pulsa, agen, situs, obat, pinjaman, dana, wd, jp,
    spin, rtp, hoki, member, depo, bet`,
  hooks: `daftar, daftar sekarang, login, link, klik, klik disini, main, gabung, hubungi, whatsapp, wa, terpercaya, terbaik, resmi, gratis,
    terbaru, download, jual, beli, murah, hari ini`,
};

export const vi: SpamTerms = {
  idioms: {
    gambling: ` nhà cái uy tín, soi kèo,
      soi cầu lô đề, kèo nhà cái, tỷ lệ kèo, casino trực tuyến, sòng bạc trực tuyến, nổ hũ, game bài đổi thưởng,
      đổi thưởng, bắn cá, bắn cá đổi thưởng, đá gà trực tiếp, khuyến mãi nạp đầu, kubet, fun88, w88, 789bet, 8xbet,
      fb88, hi88, jun88, new88, shbet, okvip, thabet, sunwin, go88, rikvip, link vào, slot game, game nổ hũ,`,
    porn: `phim sex, phim sex hay, gái gọi cao cấp, sex việt nam, phim cấp 3, clip sex, phim 18+, chat sex`,
    pharmacy: ` viagra chính hãng, tăng kích thước, thuốc phá thai`,
    loans: ` vay tiền online, vay nóng, vay tín chấp, cho vay lãi suất thấp, vay không thế chấp, kiếm tiền online, việc nhẹ lương cao,`,
    goods: `làm bằng giả, làm bằng đại học, hàng fake, đồng hồ fake, túi xách super fake, tiền giả, làm giấy tờ`,
    links: `dịch vụ seo, mua backlink, bán backlink, tăng like, tăng follow, viết thuê luận văn, viết thuê`,
  },
  suspects: `vay tiền, vay nóng, không thế chấp, lãi suất thấp, phim người lớn, không che, gái gọi hà nội, gái xinh, cá cược, nạp tiền, rút tiền, lô tô, xổ số online, đánh bài, cá cược bóng đá, cá độ bóng đá, cá độ, lô đề, lô đề online, nhà cái, thuốc cường dương, thuốc giảm cân, soi cầu, tài xỉu, xóc đĩa, đá gà, vay tiền nhanh, nợ xấu, baccarat, thuốc kích dục`,
  topics: `casino, cược, kèo, bóng đá, bạc, lô, đề, slot, game, thưởng, vay, thuốc, sex, bài, cầu`,
  hooks: `đăng ký, đăng nhập, tải app, tải, truy cập, link, liên hệ, zalo, telegram, uy tín, miễn phí, trực tuyến, online, mới nhất, tốt nhất, giá rẻ,
    nhận ngay, đăng ký ngay, ngay hôm nay, khuyến mãi, tại đây, chính thức, hôm nay`,
};

export const pt: SpamTerms = {
  idioms: {
    gambling: ` fortune ox, fortune rabbit, rodadas grátis, giros grátis, bônus sem depósito,
      jogo do aviãozinho, aviator aposta, caça-níqueis online, caça níqueis, slots online, roleta online, bet365, betano, blaze apostas,
      pixbet, esportes da sorte, plataforma de apostas, apostar online, 1xbet, plataforma pagando, pg slot, jogo de aposta`,
    porn: `vídeos pornô, porno grátis, pornô, acompanhantes de luxo, garotas de programa, sexo ao vivo, vídeos de sexo`,
    pharmacy: `comprar viagra, viagra genérico, comprar cialis, cialis genérico, emagrecer rápido, remédio para emagrecer, aumento peniano`,
    loans: `empréstimo rápido, empréstimo online, empréstimo para negativado, dinheiro rápido, ganhar dinheiro online, dinheiro fácil, crédito sem consulta`,
    goods: `réplicas de relógios, réplicas primeira linha, comprar diploma, comprar cnh, notas falsas, camisas baratas`,
    links: `comprar seguidores, comprar backlinks, monografia pronta, tcc pronto, fazer tcc, download grátis crackeado`,
  },
  suspects: `empréstimo online, sem consulta, negativado, dinheiro rápido, ganhar dinheiro, pela internet, sem receita, emagrecer, apostas, cassino, tigrinho, no pix, sem depósito, apostas esportivas, casa de apostas, casas de apostas, jogo do tigrinho, apostas online, cassino online, casino online, bônus de cadastro, bônus de boas-vindas, fortune tiger, renda extra`,
  topics: `cassino, casino, apostas, aposta, bônus, jogo, jogos, slot, slots, roleta, empréstimo, viagra, porno, sexo, dinheiro, pix, bet, grátis`,
  hooks: `cadastre-se, clique aqui, com bônus,  baixar, jogar agora, registre-se, compre agora, whatsapp, aproveite, entre agora, site oficial, saque rápido,
    melhor, melhores, online, login, app, baixe, ganhe`,
};

export const tr: SpamTerms = {
  idioms: {
    gambling: `canlı bahis siteleri, deneme bonusu veren siteler, casino siteleri hemen,  bahis siteleri, bahis sitesi, casino siteleri, casino sitesi, güvenilir bahis*, deneme bonusu*,
      deneme bonusu veren*, bonus veren siteler, çevrimsiz bonus, yatırımsız bonus, hoşgeldin bonusu, slot siteleri, slot oyunları,
      canlı casino*, iddaa tahmin*, banko maç*, rulet siteleri, sweet bonanza, güncel giriş*, yeni giriş*, giriş adresi*,
      bets10, betboo, bahsegel, mobilbahis, superbetin, jojobet, grandpashabet, tipobet, 1xbet, casibom*, matadorbet, holiganbet,
      marsbahis, onwin, sahabet, pinup, mostbet`,
    porn: `escort bayan*, bayan escort*, escort istanbul, istanbul escort*, ankara escort*, izmir escort*, porno izle, sex hikaye*, türk ifşa*,
      türk porno*, mutlu son, masöz bayan*, sikiş izle`,
    pharmacy: `viagra satın al, cialis satın al, geciktirici sprey, penis büyütücü, zayıflama hapı, bayan azdırıcı,`,
    loans: `anında kredi, faizsiz kredi, sicili bozuk*, hızlı kredi, internetten para kazan*, evden para kazan*, ek gelir, tefeci`,
    goods: `replika saat*, replika çanta*, sahte diploma, sahte kimlik, sahte para, satılık diploma`,
    links: `takipçi satın al, instagram takipçi*, beğeni satın al, backlink satın al, tanıtım yazısı, seo hizmeti, hile indir, hack indir, apk indir, tez yazdır*, ödev yaptır*`,
  },
  suspects: `takipçi, ucuz takipçi, beğeni hilesi, takipçi hilesi, satın al, bahis giriş, bedava bonus, escort ankara, escort, hilesi, bonusu, kaçak bahis, illegal bahis, reçetesiz, canlı bahis`,
  topics: `bahis, casino, slot, bonus, kumar, rulet, iddaa, escort, kredi, poker, bonusu, bayan, porno, freespin, oran, oranlar`,
  hooks: `hemen üye ol, siteleri, sitesi, bayan whatsapp, giriş, üye ol, hemen, tıkla, tıklayın, kayıt ol, indir, izle, satın al, whatsapp, telegram, iletişim, güncel, güvenilir, en iyi, yeni, adres, ücretsiz,
    kazan, oyna`,
};

export const es: SpamTerms = {
  idioms: {
    gambling: ` tragamonedas gratis,
      tragaperras online, giros gratis, tiradas gratis, bono sin depósito, ruleta online, bono de casino, 1xbet, codere bono`,
    porn: `videos porno, porno gratis, sexo gratis, escorts de lujo, putas en, sexo en vivo, chicas desnudas`,
    pharmacy: `comprar viagra, viagra sin receta, viagra genérico, comprar cialis, alargar el pene, pastillas para adelgazar`,
    loans: `préstamos rápidos, créditos rápidos, préstamos sin aval, préstamo online, dinero urgente, ganar dinero online, ingresos extra, minicréditos, dinero fácil`,
    goods: `réplicas de relojes, relojes réplica, zapatillas baratas, comprar título, billetes falsos, camisetas baratas`,
    links: `comprar seguidores, comprar likes, posicionamiento seo barato, tesis por encargo, hacer tesis, descargar gratis full`,
  },
  suspects: `préstamo, sin aval, sin receta, apuestas, dinero rápido, giros, tragamonedas, adelgazar, réplicas, casino en línea, casino online, casinos online, apuestas deportivas, apuestas online, casas de apuestas, sin receta médica, bono de bienvenida, farmacia online`,
  topics: `casino, apuestas, apuesta, bono, tragamonedas, ruleta, viagra, cialis, préstamo, préstamos, porno, sexo, dinero, gratis, barato, baratas`,
  hooks: `regístrate, haz clic aquí, descargar, jugar ahora, compra ahora, whatsapp, llámanos, oferta limitada, sitio oficial, online, mejor, mejores, comprar`,
};
