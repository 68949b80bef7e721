/** Which language a text is in. */
export { identifyLanguage } from './identify.ts';
