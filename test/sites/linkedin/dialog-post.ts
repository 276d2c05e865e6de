import type { SitePage } from '../site-page.ts';

/** The newer share box: TipTap in a modal dialog, hashed classes. */
export const page: SitePage = {
  adapter: 'linkedin',
  box: 'dialog-post',
  address: 'https://www.linkedin.com/',
  engine: 'prosemirror',
  markup: `<dialog data-modal class="_a81c"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button type="button" aria-label="Dismiss"><svg width="9" height="9"></svg></button><div data-editor></div>
    <button type="button" aria-label="Add media"><svg width="9" height="9"></svg></button>
    <button type="button" class="_77fe">Post</button></div></dialog>`,
  editables: [{ componentkey: 'ShareBox_textEditor', role: 'textbox' }],
  paths: [{ press: '._77fe' }],
};
