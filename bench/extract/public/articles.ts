/** A page with one article: where it lies among the checkouts, which elements are the article, and which of theirs are not. */
export interface ArticlePage {
  readonly file: string;
  readonly article: string;
  readonly without?: string;
}

const news = (file: string, article: string, without?: string): ArticlePage => ({
  file,
  article,
  ...(without !== undefined && { without }),
});
const fundus = (file: string, article: string, without?: string) =>
  news(`fundus/tests/resources/parser/test_data/${file}.html.gz`, article, without);
const postlight = (file: string, article: string, without?: string) =>
  news(`parser/fixtures/${file}.html`, article, without);
const htmldate = (file: string, article: string, without?: string) =>
  news(`htmldate/tests/${file}.html`, article, without);

export const JAPANESE: readonly ArticlePage[] = [
  fundus('jp/AsahiShimbun_2025_01_13', '.nfyQp > p, .nfyQp > h2, .nfyQp > .bv2Sj > p'),
  fundus('jp/ChunichiShimbun_2025_01_13', 'main .block'),
  fundus('jp/MainichiShimbun_2025_01_14', '#articledetail-body > p, #articledetail-body > h2'),
  fundus('jp/NikkanGeadai_2025_01_31', '.article-wrap p.full-text'),
  fundus('jp/Nikkei_2025_01_27', '[data-track-article-content] > p, [data-track-article-content] > div > h2'),
  fundus('jp/SankeiShimbun_2025_01_21', '.article-body > .article-text, .article-body > h2'),
  fundus('jp/TokyoShimbun_2025_01_13', 'main .block'),
  fundus('jp/YomiuriShimbun_2024_12_03', '.p-main-contents > p'),
  htmldate('eval/yomiuri.co.jp-gaza', '.p-main-contents > p'),
  htmldate('eval/nhk.or.jp.k100', '#js-article-body'),
  htmldate('test_set/1521513101', '.news-body'),
  htmldate('test_set/1649432346', '.rbody'),
  htmldate('test_set/1651753632', '.entry-body-text'),
  htmldate('test_set/1660064054', '.entry-body-text'),
  htmldate('test_set/1662376572', '.rbody'),
  news('newspaper/tests/data/html/japanese_article2.html', '.article-body'),
  postlight('buzzap.jp', '.ctiframe'),
  postlight('getnews.jp', '.post-bodycopy'),
  postlight('japan.cnet.com', '.article_body'),
  postlight('news.mynavi.jp', '.article-body'),
  postlight('sect.iij.ad.jp', '.entry-inner', '.entrydate'),
  postlight('takagi-hiromitsu.jp', 'div.body'),
  postlight('techlog.iij.ad.jp', '.entry-content', '.wp_social_bookmarking_light'),
  postlight('weekly.ascii.jp', '#contents_detail'),
  postlight('wired.jp', '[data-attribute-verso-pattern="article-body"]'),
  postlight('www.asahi.com', 'main', '.AdMod, .LoginSelectArea, time, .notPrint'),
  postlight('www.gizmodo.jp', 'article.p-post', 'h1, .p-post-Assist'),
  postlight('www.ipa.go.jp', '#ipar_main', '.ipar_text_right'),
  postlight('www.itmedia.co.jp', '#cmsBody', '#snsSharebox'),
  postlight('www.lifehacker.jp', '[class^="article_pArticle_Body__"]'),
  postlight('www.moongift.jp', '#main .post_body'),
  postlight('www.publickey1.jp', '#maincol', '#breadcrumbs, .sbm, .ad_footer'),
  postlight('www.sanwa.co.jp', '#newsContent', '#smartphone, .sns_box, .contentFoot'),
  postlight('www.yomiuri.co.jp', '.p-main-contents'),
];

export const ARABIC: readonly ArticlePage[] = [
  fundus('lb/LBCGroup_2026_01_08', '.LongDesc'),
  htmldate('test_set/1550981615', '.b-article__lead, .b-article__text'),
  htmldate('test_set/1588107198', '.main_article_body'),
  htmldate('test_set/1623715966', '#articledetails p'),
  htmldate('test_set/1691196862', '#articleBody'),
  htmldate('test_set/1731695567', '.entry-content'),
  htmldate('test_set/1764731404', '#the-post .entry'),
  htmldate('test_set/1784190729', '.aksa-articleBody'),
  htmldate('test_set/1806793639', '.entry-content .content-inner p'),
  news('goose3/tests/data/content/test_cnn_arabic.html', '#cnnContentContainer p'),
  news('trafilatura/tests/eval/assabah.com.tn.article.html', '.field-name-body'),
];
