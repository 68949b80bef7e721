/**
 * Words by which a text speaks to somebody, in lower case. Small closed classes, compiled by hand; none of them says what a text
 * is about or wants. Words of spaced scripts are matched whole, those of dense ones anywhere.
 */
export const correspondence = {
  /** Who reads it. */
  you: [
    `you your yours yourself u ur ya`,
    `ты тебя тебе тобой твой твоя твои твое вы вас вам вами ваш ваша ваше ваши вашего вашей`,
    `kamu anda kalian lu lo elu loe kau engkau bro gan kak`,
    `bạn quý`,
    `você vocês vc tú usted ustedes vos`,
    `sen seni sana senin siz sizi size sizin`,
    `ty cię ciebie tobie wy was wam wasz`,
    `εσύ εσένα σου σας εσείς`,
    `tu toi vous votre vos ton ta`,
    `du dich dir dein deine ihr euch`,
    `당신 당신의 너 니 여러분 고객님`,
  ],
  youDense: '你 您 妳 あなた お客様 คุณ ท่าน',
  /** Who writes it. */
  me: [
    `i me my mine im i'm i've ill ive`,
    `я мне меня мной мой моя мои мое мы нам нас наш`,
    `aku saya gue gw ku kita kami`,
    `tôi mình`,
    `eu meu minha yo mi`,
    `ben beni bana benim`,
    `ja mnie mi mój`,
    `εγώ μου`,
    `je moi mon ma`,
    `ich mich mir mein`,
    `나 내 저 제 나는 저는`,
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
  ],
  courtesyDense: '您好 你好 谢谢 謝謝 请 請 感谢 こんにちは ありがとう ください お願い สวัสดี ขอบคุณ',
} as const;
