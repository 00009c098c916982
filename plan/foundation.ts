import { limit } from '../reference/limits';
import type { Foundation } from '../spec/platform';
import type { Decision, Inputs } from './decision';
import { type Naming, resourceName, storeName } from './names';
import type { FoundationPlan, Provided } from './platform-plan';

function provided(given: string | undefined, create: string, what: string, inputs: Inputs): Decision<Provided> {
  return given === undefined
    ? { value: { create }, because: `the platform file names no ${what}, so one is made`, inputs }
    : { value: { given }, because: `the platform file names the ${what} to use`, inputs: { given }, pinned: true };
}

/** What everything else stands on: created, or taken by its id. */
export function planFoundation(naming: Naming, given: Foundation): FoundationPlan {
  const { platform, environment, account } = naming;
  const inputs = { platform, environment, account };
  return {
    key: provided(given.keyId, resourceName(naming, 'data'), 'encryption key', inputs),
    keyRotationDays: {
      value: 365,
      because: 'a year bounds what a leaked key version opens, and costs one more version a year',
      inputs: { platform },
    },
    network: provided(given.network, resourceName(naming, 'network'), 'network', inputs),
    networkRange: {
      value: '10.40.0.0/16',
      because:
        'private, large enough for every service of the nine lessons, and away from the 10.0.0.0/16 that most networks start with',
      inputs: { platform },
    },
    logArchive: provided(given.logArchive, storeName(naming, 'logs'), 'log archive', inputs),
    logRetentionDays: {
      value: 365,
      because: 'a year of access logs answers who read personal data when a breach comes to light late',
      inputs: { environment },
    },
    oldVersionsDays: {
      value: 14,
      because:
        'a log that was deleted by mistake or on purpose is missed within two weeks, and holding it longer outlives its retention',
      inputs: { environment },
    },
    abortUploadsDays: {
      value: limit('s3-abort-multipart-days').value,
      because: 'no log or program takes days to upload; what is older never finished, and is paid for',
      inputs: { environment },
      source: ['s3-abort-multipart-days'],
    },
    artifacts: provided(given.artifacts, storeName(naming, 'artifacts'), 'store for programs', inputs),
    alertChannel: provided(given.alertChannel, resourceName(naming, 'alerts'), 'alert channel', inputs),
  };
}
