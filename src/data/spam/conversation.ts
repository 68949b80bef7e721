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
};
