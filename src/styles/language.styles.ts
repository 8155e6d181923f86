import { css } from './css.js';

/**
 * Articles in the languages that provinces print for guests: fonts that their systems bring along, since the page's own may lack the
 * script, and lines that break where readers of the language expect it (CSS Text 3, §5; W3C clreq, jlreq, klreq, sealreq).
 *
 * `--news-font` stays first. `:lang()` takes the article's own language, `lang="zh-Hant-TW"` included.
 */
export const languageStyles = css`
  .root:not(.inherit) .article:is(:lang(zh), :lang(ja), :lang(ko), :lang(lo), :lang(km), :lang(th)) {
    --_heading-font: var(--news-heading-font, var(--news-font, system-ui)), var(--_scripts), sans-serif;
    font-family: var(--news-font, system-ui), var(--_scripts), sans-serif;
  }
  .article:lang(zh) {
    --_scripts: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC';
  }
  .article:lang(zh-Hant),
  .article:lang(zh-TW),
  .article:lang(zh-HK) {
    --_scripts: 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC';
  }
  .article:lang(ja) {
    --_scripts: 'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', 'Noto Sans JP';
  }
  .article:lang(ko) {
    --_scripts: 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR';
    /* Korean breaks between words; a word that is too long still breaks (overflow-wrap). */
    word-break: keep-all;
  }
  .article:lang(lo) {
    --_scripts: 'Lao Sangam MN', 'Leelawadee UI', 'Lao UI', 'Noto Sans Lao', 'Phetsarath OT', 'Saysettha OT';
  }
  .article:lang(km) {
    --_scripts: 'Khmer Sangam MN', 'Leelawadee UI', 'Khmer UI', 'Noto Sans Khmer', 'Khmer OS';
  }
  .article:lang(th) {
    --_scripts: Thonburi, 'Leelawadee UI', 'Noto Sans Thai';
  }
  .article:is(:lang(zh), :lang(ja)) {
    /* No small kana or closing mark at the beginning of a line. */
    line-break: strict;
  }
  /* Signs above and below the letters need room. */
  .article:is(:lang(lo), :lang(km), :lang(th)) {
    line-height: var(--news-line-height, 1.9);
  }
  .article:is(:lang(lo), :lang(km), :lang(th)) .title {
    line-height: 1.7;
  }
  /* These scripts have no italics; what browsers slant is hard to read. */
  .article:is(:lang(zh), :lang(ja), :lang(ko), :lang(lo), :lang(km), :lang(th)) :is(figcaption, em, i, cite) {
    font-style: normal;
  }
`;
