/**
 * Words by which a text speaks to somebody, in lower case. Small closed classes, compiled by hand; none of them says what a text
 * is about or wants, and what another language has for an everyday word (French `du`, Polish `was`) is left out. Words of spaced scripts are matched whole, those of dense ones anywhere.
 */
export const correspondence = {
  /** Who reads it. */
  you: [
    `you your yours yourself`,
    `ты тебя тебе тобой твой твоя твои твое вы вас вам вами ваш ваша ваше ваши вашего вашей`,
    `kamu anda kalian loe kau engkau bro gan kak`,
    `bạn quý`,
    `você vocês vc tú usted ustedes vos`,
    `sen seni sana senin siz sizi sizin`,
    `ty cię ciebie tobie wam wasz`,
    `εσύ εσένα σου σας εσείς`,
    `toi vous votre`,
    `dich dir dein deine euch`,
    `당신 당신의 너 니 여러분 고객님`,
    `شما تو شمارا شماست أنت انت لك لكم حضرتك`,
    `आप आपका आपके आपकी तुम`,
  ],
  youDense: '你 您 妳 あなた お客様 คุณ ท่าน',
  /** Who writes it. */
  me: [
    `i me my mine i'm i've i'll`,
    `я мне меня мной мой моя мои мое мы нам нас наш`,
    `aku saya gue gw kita kami`,
    `tôi mình`,
    `eu meu minha yo mi`,
    `ben beni bana benim`,
    `mnie mój`,
    `εγώ μου`,
    `je moi mon ma`,
    `ich mich mir mein`,
    `나 내 저 제 나는 저는`,
    `من ما مرا منم أنا انا نحن`,
    `मैं मुझे मेरा मेरी हम`,
  ],
  meDense: '我 俺 私 僕 ผม ฉัน',
  /** What one says to be polite. */
  courtesy: [
    `hi hello hey dear thanks thank please regards cheers sincerely sorry congrats`,
    `привет здравствуйте спасибо пожалуйста извините`,
    `halo hai terima makasih tolong mohon maaf salam`,
    `chào cảm xin`,
    `olá oi obrigado obrigada hola gracias saludos`,
    `merhaba selam teşekkürler lütfen`,
    `cześć dziękuję proszę`,
    `γεια ευχαριστώ παρακαλώ`,
    `bonjour salut merci`,
    `hallo danke bitte`,
    `안녕하세요 감사합니다 부탁드립니다`,
    `سلام ممنون ممنونم مرسی متشکرم لطفا لطفاً خواهش مرحبا شكرا شكراً عفوا السلام`,
    `नमस्ते धन्यवाद कृपया`,
  ],
  courtesyDense: '您好 你好 谢谢 謝謝 请 請 感谢 こんにちは ありがとう ください お願い สวัสดี ขอบคุณ',
  /** What a letter says of itself, and what is done with letters. A comma parts terms of spaced scripts. */
  letter: [
    `unsubscribe*, this email, this e-mail, this message, this mail, you received, you are receiving, original message, forwarded, attached, mailing list,
      mailings, our list, reply to, remove me, be removed, your email address, sent to you, recipient*, dear friend, dear sir, to whom it may concern,
      confidential*, opt out, opt in, we apologize, unsolicited`,
    `退订 拒收 本邮件 此邮件 本短信 此短信 群发 此致 敬礼 敬启 收件人 如有打扰`,
    `berhenti berlangganan, pesan ini, email ini, balas ke, kotak masuk`,
    `配信停止 配信解除 このメール 本メール 拝啓 敬具`,
    `수신거부, 무료거부, 본 메일, 이 메일, 발신전용`,
    `отписаться, отпишитесь, это письмо, это сообщение, данное сообщение, рассылк*, переслан*, ответьте на`,
    `este e-mail, este email, este correo, esta mensagem, este mensaje, darse de baja, cancelar inscrição, descadastr*, prezado, estimado`,
    `bu e-posta, bu mesaj*, abonelikten, listeden çık*, sms iptal`,
    `email này, thư này, tin nhắn này, hủy đăng ký, từ chối nhận`,
    `อีเมลนี้ ข้อความนี้ ยกเลิกรับ`,
  ],
} as const;
