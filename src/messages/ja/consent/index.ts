/** Japanese: consent. */
import type {ConsentWords} from '../../consent-words';
import {COLUMNS, NAMES, OURS} from '../words';
import {invitation, mail} from './mail';
import {page} from './page';
import {reasons} from './sentences';
import {states} from './states';

export {consentDoorSentences, consentSentences} from './sentences';

export const consent: ConsentWords = {
  action: NAMES.consent,
  states,
  reasons,
  columns: {
    user: {header: COLUMNS.user, note: OURS},
    state: {
      header: COLUMNS.state,
      note: `${OURS}ユーザーが同意したかどうかを示します。`,
    },
    since: {
      header: '開始日時',
      note: `${OURS}スプレッドシートのタイムゾーンで表示されます。`,
    },
    mails: {header: 'メール数', note: `${OURS}招待とリマインダーの数です。`},
    reason: {header: '理由', note: OURS},
    updated: {header: '更新日時', note: OURS},
  },
  invitation,
  mail,
  notes: {
    'mails used up':
      '今日送信できるメールを使い切りました。招待されていないユーザーについては、明日続行してください。',
  },
  page,
};
