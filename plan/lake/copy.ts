import { region as regionRow } from '../../reference/regions';
import { inCountryPurpose } from '../../reference/residency';
import type { Dataset, InCountryStore } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import { keptBytes } from '../forecast';
import type { ZonePlan } from '../platform-plan';
import { bytes, number } from '../words';
import type { Setting } from './setting';
import { filesADay } from './stay';

/** A choice: beyond it, listing the objects of a zone to look for something takes minutes and is paid by the page. */
const MANY_OBJECTS = 100_000;
const KENYA = 'KE';

const NO_KEY_THERE =
  'a bucket of another region needs a key of that region, which the foundation does not hold; old versions undo a mistake, and the loss of the region is accepted';
/** Why a target gets no copy even where the residency list allows one. */
const NO_COPY: Readonly<Record<Target, string>> = {
  aws: NO_KEY_THERE,
  gcp: NO_KEY_THERE,
  azure:
    'Azure copies no objects of an account with a hierarchical namespace; a deleted file can be brought back, and the loss of the region is accepted',
};

/** Why a target gets no daily list however many objects there are. */
const NO_INVENTORY: Readonly<Partial<Record<Target, string>>> = {
  gcp: 'a list that Cloud Storage writes states the days of its first and last report, and a plan holds no dates that move',
};

/** The regions of the provider where everything that the zone holds may sit; undefined where a list is missing. */
function allowedRegions(datasets: readonly Dataset[], { residency, naming }: Setting): readonly string[] | undefined {
  const kinds = [...new Set(datasets.map(({ sensitivity }) => sensitivity))].filter((kind) => kind !== 'none');
  const lists = kinds.map((kind) => residency[kind]?.regions);
  const [first] = lists;
  if (first === undefined || lists.some((list) => list === undefined)) return undefined;
  return first.filter(
    (name) => regionRow(naming.target, name) !== undefined && lists.every((list) => list?.includes(name) === true),
  );
}

/** A second copy, where the residency lists name another region of the provider and something could not be made again. */
export function decideCopy(datasets: readonly Dataset[], setting: Setting): ZonePlan['copy'] {
  const allowed = allowedRegions(datasets, setting);
  const lost = datasets.filter(({ rebuiltFrom }) => rebuiltFrom === undefined).map(({ name }) => name);
  const inputs = { region: setting.region, allowed: allowed ?? [], cannotBeRebuilt: lost };
  const none = (because: string): ZonePlan['copy'] => ({ value: null, because, inputs });
  if (lost.length === 0) return none('all of it can be made again from other datasets');
  if (allowed === undefined) return none('no residency list says which other region its data may be copied to');
  const other = allowed.find((name) => name !== setting.region);
  if (other === undefined)
    return none(
      `the residency list names no region of ${setting.naming.target} but ${setting.region}: old versions undo a mistake, and the loss of the region is accepted`,
    );
  return none(NO_COPY[setting.naming.target]);
}

/** Regulation 26: some purposes must have a copy in Kenya, where no provider has a region. */
export function decideInCountryCopy(
  datasets: readonly Dataset[],
  setting: Setting,
  store?: InCountryStore,
): ZonePlan['inCountryCopy'] {
  const asking = datasets.filter(({ purpose }) => purpose !== undefined && inCountryPurpose(purpose) !== undefined);
  const purposes = [...new Set(datasets.flatMap(({ purpose }) => (purpose === undefined ? [] : [purpose])))];
  const inputs = { region: setting.region, purposes };
  if (asking.length === 0)
    return { value: null, because: 'none of its purposes is among those of regulation 26', inputs };
  if (regionRow(setting.naming.target, setting.region)?.country === KENYA)
    return { value: null, because: `${setting.region} is in Kenya`, inputs };
  return {
    value: { datasets: asking.map(({ name }) => name), store: store ?? null },
    because: `regulation 26 asks for a copy in Kenya of ${asking.map(({ name, purpose }) => `${name} (${purpose})`).join(', ')}; ${
      store === undefined
        ? 'lake.inCountryStore names no store there, so nothing can be copied'
        : `a job copies what is new to ${store.endpoint} every day`
    }`,
    inputs,
    source: [...new Set(asking.flatMap(({ purpose = '' }) => inCountryPurpose(purpose)?.id ?? []))],
  };
}

/** A daily list of objects where a zone is too large to be listed. */
export function decideInventory(
  stored: readonly Dataset[],
  { naming: { target }, horizonDays }: Setting,
): Decision<boolean> {
  const objects = stored.reduce(
    (sum, one) => sum + filesADay(one, horizonDays) * Math.min(one.retainDays, horizonDays),
    0,
  );
  const kept = stored.reduce((sum, one) => sum + keptBytes(one, horizonDays), 0);
  const holds = `${number(objects)} objects and ${bytes(kept)} at the horizon`;
  const inputs = { target, objects: Math.round(objects), horizonDays };
  const without = NO_INVENTORY[target];
  if (objects < MANY_OBJECTS)
    return { value: false, because: `${holds}: few enough to list when somebody asks`, inputs };
  if (without !== undefined) return { value: false, because: `${holds}, but ${without}`, inputs };
  return {
    value: true,
    because: `${holds}: what lies where is read from a daily list, not asked page by page`,
    inputs,
  };
}
