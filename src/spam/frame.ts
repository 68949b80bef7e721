/** What stands around a phrase on its line: up to two units in front, up to four behind. */
export function frameOf(text: string, start: number, end: number): { before: string; after: string } {
  const front = text.slice(Math.max(0, start - 2), start);
  const [after = ''] = text.slice(end, end + 4).split('\n', 1);
  return { before: front.slice(front.lastIndexOf('\n') + 1), after };
}

/** Behind these a name is spoken of: 在、从、登录、下载、“、《 … */
const FRAMING = /[在从到向用经由与和及跟是为于的“"'「『《录陆载问览过开入]$/u;
/** What goes on like this took the name into its sentence. */
const GOING_ON = /^(?:[的是上中里内等和与及或也还都将已在了”"'」』》]|平台|公司|记者)/u;

/** Behind a deed these make a tool for it: 视频下载器, 短网址生成器, 抓包代理工具. */
const TOOL = /^(?:[器机]|工具|软件|生成|插件|程序|脚本|框架|教程|协议|服务器)/u;

/** Whether what stands in front of a phrase makes it part of a sentence. */
export function isFramed(before: string): boolean {
  return FRAMING.test(before);
}

/** Whether what stands behind a phrase goes on with it. */
export function isTakenOn(after: string): boolean {
  return GOING_ON.test(after);
}

/** Whether what stands behind a phrase makes it the name of a tool. */
export function isTool(after: string): boolean {
  return TOOL.test(after);
}
