/** Japanese: the states of a user’s consent, in the sheet and in the sidebar. */
import type {ConsentWords} from '../../consent-words';

export const states: ConsentWords['states'] = {
  notAsked: '未招待',
  asked: '招待済み',
  allowed: '許可',
  partly: '一部のみ許可',
  declined: '拒否',
  revoked: '取り消し',
  impossible: '不可',
};
