import type { Texts } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';

/** The last words of names that hold a password or a key itself, not the name or the place of one. */
const ALWAYS =
  /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|API_?KEY|ACCESS_KEY|SECRET_?KEY|SECRET_ACCESS_KEY|PRIVATE_KEY|ACCOUNT_KEY|MASTER_KEY|CONNECTION_?STRING)$/;
/** Those of names that may as well hold the name of one. */
const PERHAPS = /(^|_)(SECRET|TOKEN|CREDENTIALS?|DATABASE_URL|DSN)$/;

/** Texts that are credentials whatever they are called. */
const CREDENTIAL = [
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\b(AccountKey|SharedAccessKey)=[A-Za-z0-9+/=]{8,}/i,
  /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]+:[^/\s:@$*{]+@/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(ghp_[A-Za-z0-9]{20,}|xox[abp]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{10,})/,
];

/** Where a secret lies, which anybody may know. */
const PLACE =
  /^(arn:|\/|\$\{|\{\{|@Microsoft\.KeyVault|(aws-)?(secretsmanager|ssm|vault|gcp-?sm|sm):|https?:\/\/[^@]*$|projects\/[^/]+\/secrets\/)/i;
const NO_SECRET = /^(|true|false|none|null|\*+|\d{1,3})$/i;

function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[-.]/g, '_')
    .toUpperCase();
}

/** Words joined by hyphens or slashes, as people name their secrets. */
function isAName(text: string): boolean {
  return text.includes('/') || /^[a-z]+([-_][a-z]+)*$/i.test(text);
}

/** Whether a text under a name is a credential that everyone who reads the file can use. */
export function isPlainSecret(name: string, text: string): boolean {
  if (CREDENTIAL.some((pattern) => pattern.test(text))) return true;
  if (PLACE.test(text) || NO_SECRET.test(text)) return false;
  return ALWAYS.test(words(name)) || (PERHAPS.test(words(name)) && !isAName(text));
}

/** The names of those texts that are credentials, sorted. */
export function plainSecrets(texts: Texts): readonly string[] {
  return Object.entries(texts)
    .flatMap(([name, text]) => (!isUnknown(text) && isPlainSecret(name, text) ? [name] : []))
    .sort();
}
