/**
 * What Vietnamese fonts of the .Vn family draw at each character of windows-1252, as TCVN 5712:1993 has it in its second
 * variant and above 9F: character and letter in turn. Capitals with an accent are the small ones in a font of capitals
 * (.VnTimeH).
 */
export const tcvn3 = [
  '¡ Ă ¢ Â £ Ê ¤ Ô ¥ Ơ ¦ Ư § Đ ¨ ă © â ª ê « ô ¬ ơ \u00ad ư ® đ µ à ¶ ả · ã ¸ á ¹ ạ',
  '» ằ ¼ ẳ ½ ẵ ¾ ắ Æ ặ Ç ầ È ẩ É ẫ Ê ấ Ë ậ Ì è Î ẻ Ï ẽ Ð é Ñ ẹ Ò ề Ó ể Ô ễ Õ ế Ö ệ',
  '× ì Ø ỉ Ü ĩ Ý í Þ ị ß ò á ỏ â õ ã ó ä ọ å ồ æ ổ ç ỗ è ố é ộ ê ờ ë ở ì ỡ í ớ î ợ',
  'ï ù ñ ủ ò ũ ó ú ô ụ õ ừ ö ử ÷ ữ ø ứ ù ự ú ỳ û ỷ ü ỹ ý ý þ ỵ',
].join(' ');
