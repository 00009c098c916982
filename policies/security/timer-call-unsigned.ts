import { definePolicy } from '../define';

const GOOGLE = /^https?:\/\/[^/]*\.(run\.app|cloudfunctions\.net|googleapis\.com)(\/|$)/;

export const timerCallUnsigned = definePolicy({
  id: 'security/timer-call-unsigned',
  summary: 'A call of a timer says who makes it, and is encrypted.',
  why: 'A service that a timer can call without a token can be called by everybody, or refuses the timer: either the world starts the pipeline, or nobody does.',
  fix: 'Add oidc_token (or oauth_token for Google APIs) with a service account to http_target, and use an https address.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [{ url: 'https://docs.cloud.google.com/scheduler/docs/http-target-auth', asOf: null }],
  on: 'Schedule',
  options: {},
  messages: { unsigned: 'the call carries no token', plain: 'the call is not encrypted' },
  check: (schedule, { need, report }) => {
    const uri = need(schedule.calls, 'what it calls');
    if (uri === undefined) return;
    if (uri.startsWith('http://')) report({ messageId: 'plain', actual: 'http', expected: 'https' });
    // Other addresses may ask for a header of their own.
    if (!GOOGLE.test(uri) || need(schedule.signed, 'whether it is signed') !== false) return;
    report({ messageId: 'unsigned', actual: 'no token', expected: 'oidc_token or oauth_token' });
  },
});
