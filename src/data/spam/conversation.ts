/**
 * What people write to those they know and sellers do not write to strangers, by kind; the kinds are the same in every language.
 * Compiled by hand from what such writing does, without a source in view. A comma parts terms of spaced scripts; a trailing `*`
 * lets letters follow.
 */
export const conversation: Readonly<Record<string, readonly string[]>> = {
  /** Thinking aloud: doubt, reasons, objections. Who sells is sure. */
  doubt: [
    `but, though, although, however, maybe, perhaps, probably, might, guess, think, thought, seems, seem, suppose, wonder*, not sure, i hope, actually,
      because, since, unless, whether, otherwise, sort of, kind of, hopefully, apparently, problem*, wrong, sorry, didn't, doesn't, wasn't, isn't, couldn't,
      wouldn't, haven't, tried, trying, anyway, unfortunately`,
    `可能 也许 大概 好像 觉得 估计 应该 但是 不过 可是 因为 所以 如果 其实 不知道 怎么 为什么 问题 不好意思 对不起 抱歉 还是 虽然 似乎 恐怕 难道 反正 算了 没想到`,
    `mungkin, kayaknya, kayanya, sepertinya, tapi, tetapi, karena, soalnya, kalau, kalo, gimana, bagaimana, kenapa, masalah*, maaf, padahal, sebenarnya,
      ternyata, entah, kok, apakah`,
    `かもしれ と思 たぶん でも しかし けど ので から もし なぜ どう 問題 すみません 多分 らしい ようだ`,
    `아마 같아 하지만 그런데 근데 때문 만약 왜 어떻게 문제 미안 죄송 듯`,
    `может, наверное, кажется, думаю, но, хотя, однако, потому, если, почему, зачем, вроде, вообще, проблем*, извин*, вдруг, видимо, правда, неужели, жаль`,
    `talvez, acho, mas, porém, porque, parece, problema*, desculp*, quizás, creo, pero, aunque, perdón, lástima, tal vez`,
    `belki, galiba, sanırım, ama, fakat, çünkü, eğer, neden, niye, sorun*, maalesef, acaba, yoksa`,
    `có lẽ, chắc, nhưng, vì, nếu, tại sao, hình như, vấn đề, xin lỗi, không biết, tuy`,
    `อาจ คงจะ แต่ เพราะ ถ้า ทำไม ปัญหา ขอโทษ น่าจะ`,
    `vielleicht, wahrscheinlich, aber, weil, obwohl, warum, leider, glaube, wenn, entschuldigung, peut-être, parce que, pourquoi, malheureusement, désolé, désolée, je pense, forse, però, perché,
      purtroppo, scusa, penso, może, ponieważ, dlaczego, niestety, przepraszam, chyba`,
    `شاید, ولی, اما, چون, چرا, اگر, اگه, فکر می‌کنم, فکر, متاسفانه, ببخشید, مشکل, البته, ربما, لكن, لأن, لماذا, للأسف, آسف, اعتقد, أعتقد, مشكلة, إذا`,
  ],
  /** Work that is shared: papers, meetings, who does what. */
  work: [
    `attached, attachment*, enclosed, forwarded, original message, fyi, meeting*, conference call, agenda, schedule*, deadline*, draft*, memo,
      revised, revision*, update, updated, let me know, please advise, as discussed, as we discussed, follow up, following up, per your, our conversation,
      office, report, questions or comments, any questions, review, approve, invoice*, committee, project, spoke with,
      talked to, copied, circulate*, on vacation, out of the office, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday`,
    `附件 查收 转发 会议 开会 纪要 日程 草稿 修改 审批 合同 部门 项目组 汇报 进度 周报 同事 明天 昨天 下午 上午 周一 周二 周三 周四 周五`,
    `terlampir, lampiran, rapat, jadwal, laporan, kontrak, revisi, kantor, besok, kemarin, senin, selasa, rabu, kamis, jumat, tugas, kelas, dosen`,
    `添付 会議 打ち合わせ 議事録 日程 修正 資料 報告 契約 明日 昨日 担当`,
    `첨부 회의 일정 보고 수정 계약 내일 어제 담당`,
    `прикреп*, во вложении, совещани*, отчет*, правк*, вчера, понедельник*, вторник*, четверг*, пятниц*`,
    `anexo, em anexo, adjunto, reunião, reunión, relatório, informe, contrato, rascunho, borrador, agenda, amanhã, mañana, ontem, ayer`,
    `ekte, ekli, toplantı*, rapor*, sözleşme*, taslak, yarın, dün`,
    `đính kèm, cuộc họp, báo cáo, hợp đồng, lịch, dự án, ngày mai, hôm qua`,
    `แนบ ประชุม รายงาน สัญญา พรุ่งนี้ เมื่อวาน`,
  ],
  /** What a customer is told of what he did himself: codes, receipts, balances, parcels. */
  notice: [
    `otp, verification code, security code, passcode, one-time, one time password, do not share, don't share, never share, your order, order number, tracking number, has been shipped, out for delivery, delivered,
      receipt, transaction*, ref, reference number, balance, debited, credited, payment received, has been received, confirmed, booking, appointment, reminder, password reset, valid for`,
    `验证码 校验码 动态码 勿告知 请勿泄露 切勿 订单号 快递 取件 运单 余额 尾号 交易 已到账 支出 收入人民币 扣款 充值成功 已发货 签收 流水号 预约成功 缴费`,
    `kode otp, kode verifikasi, jangan berikan, jangan bagikan, saldo anda, nomor resi, pesanan anda, telah dikirim, telah diterima, transaksi, berhasil, tagihan`,
    `認証コード 確認コード 暗証番号 ご注文番号 発送 配達 残高 ご入金 領収 予約確認`,
    `인증번호 본인확인 주문번호 배송 운송장 잔액 결제 승인 출금 입금 예약`,
    `код подтверждения, ваш код, никому не, не сообщайте, номер заказа, заказ №, доставлен*, баланс, списан*, зачислен*, остаток, квитанци*`,
    `código de verificación, código de verificação, seu código, su código, no comparta, não compartilhe, número de pedido, seu pedido, su pedido, saldo, recibo, comprovante, transação, transacción`,
    `doğrulama kodu, onay kodu, şifreniz, kimseyle paylaş*, sipariş no, siparişiniz, kargo*, bakiye*, işlem*, tahsil*, dekont*, ödemeniz`,
    `mã otp, mã xác thực, mã xác nhận, không chia sẻ, không cung cấp, mã đơn, đơn hàng, số dư, giao dịch, đã nhận, mã gd`,
    `รหัส ยืนยัน ห้ามแจ้ง ห้ามบอก อ้างอิง คงเหลือ ยอดเงิน ใบเสร็จ หมายเลขพัสดุ จัดส่ง ชำระ รายการ ใช้ได้ถึง สำเร็จ หมดอายุ`,
    `bestätigungscode, sendungsnummer, bestellnummer, kontostand, code de vérification, numéro de commande, colis, solde, codice di verifica, numero ordine, saldo, kod weryfikacyjny, numer zamówienia, przesyłk*`,
    `کد تایید, کد فعال‌سازی, رمز پویا, موجودی, مانده, واریز, برداشت, شماره سفارش, کد رهگیری, رمز التحقق, رمز التفعيل, رقم الطلب, رصيدك, لا تشارك`,
  ],
};
