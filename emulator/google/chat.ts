/** Google Chat: incoming webhooks of spaces [chat/how-tos/webhooks]. */
import type {Incoming, Method, World} from './method';
import {apiError, notFound} from './response';
import type {ChatSpace} from './state';

/** Characters of a message's text [chat/api/reference/rest/v1/spaces.messages]. */
const MAX_TEXT = 4096;

export const chatMethods: readonly Method[] = [
  {
    id: 'chat.spaces.messages.create',
    verb: 'POST',
    host: 'chat.googleapis.com',
    path: '/v1/spaces/{space}/messages',
    // The address itself is the permission.
    api: null,
    scopes: [],
    parameters: ['token', 'threadKey', 'messageReplyOption'],
    takes: ['text'],
    run: create,
  },
];

/** @throws ApiError 400 for another key, 401 for another token, 404 for a space that is not there */
function create({state, newId}: World, {path, url, body}: Incoming): object {
  const space = state.chatSpaces.find(it => it.name === path['space']);
  if (url.searchParams.get('key') !== CHAT_KEY) {
    throw apiError(
      400,
      'INVALID_ARGUMENT',
      'badRequest',
      'API key not valid. Please pass a valid API key.',
    );
  }
  if (!space) throw notFound();
  if (url.searchParams.get('token') !== space.token) {
    throw apiError(
      401,
      'UNAUTHENTICATED',
      'unauthorized',
      'Request had invalid authentication credentials.',
    );
  }
  const {text} = JSON.parse(Buffer.from(body).toString('utf8')) as {
    text?: unknown;
  };
  if (typeof text !== 'string' || text === '' || text.length > MAX_TEXT) {
    throw apiError(
      400,
      'INVALID_ARGUMENT',
      'badRequest',
      'Message cannot be empty.',
    );
  }
  space.messages.push(text);
  return {name: `spaces/${space.name}/messages/${newId('', 11)}`, text};
}

/** Every webhook has the same one. */
const CHAT_KEY = 'key-of-every-chat-webhook';

/** The address of a space's webhook. */
export function webhookOf({name, token}: ChatSpace): string {
  return `https://chat.googleapis.com/v1/spaces/${name}/messages?key=${CHAT_KEY}&token=${encodeURIComponent(token)}`;
}
