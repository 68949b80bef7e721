/** What a piece of forum software calls the parts of a post. */
export interface Software {
  readonly name: string;
  /** Where its pages lie among the checkouts: a file, or a folder of which a few are taken. */
  readonly pages: string;
  readonly post: string;
  readonly author: string;
  readonly date: string;
  readonly body: string;
  /** Buttons, quotations of other posts, words on attachments. */
  readonly without: string;
}

export const FORUMS: readonly Software[] = [
  {
    name: 'Discuz! 7',
    pages: 'backup-1984bbs/sbb4891',
    post: 'table[summary^="pid"]',
    author: '.postauthor > cite',
    date: '.postinfo',
    body: '[id^="postmessage_"]',
    without: '.postinfo > strong, .postinfo > em, .postinfo > a, .quote, .t_attach',
  },
  {
    name: 'guozaoke.com',
    pages: 'guozaoke-mcp-server/tests/guozaoke-topic-details.html',
    post: '.topic-detail, .topic-reply .reply-item',
    author: '.username',
    date: '.created-time, .time',
    body: '.ui-content, .content',
    without: '',
  },
  {
    name: 'bgm.tv',
    pages: 'bgm38/tests/fixtures/topic.html',
    post: '.postTopic, .row_reply, .sub_reply_bg',
    author: 'strong > a.l',
    date: '.re_info',
    body: '.topic_content, .reply_content > .message, .cmt_sub_content',
    without: '.quote',
  },
  {
    name: 'nForum',
    pages: 'zSMTH-Android/responses/post_list_response_from_nforum.html',
    post: 'table.article',
    author: '.a-u-name',
    date: '',
    body: '.a-content > p',
    without: '',
  },
  {
    name: 'mitbbs.com',
    pages: 'Formasaurus/formasaurus/data/html/www.mitbbssg.com-2.html',
    post: '.jiawenzhang-type',
    author: '',
    date: '',
    body: 'p',
    without: '',
  },
];
