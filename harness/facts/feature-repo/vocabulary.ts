import { parse } from 'yaml';
import { isObject, isUnknown, type Value } from '../../read/graph';
import type { Attributes, FeatureRepo } from '../facts';
import { manifestRow } from '../manifest';
import { isKnown } from '../maybe';
import { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

/** What Feast takes where nobody says otherwise. */
const CACHE_SECONDS = 600;

function parsed(text: string): Value | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A registry may be given by its path alone. */
function registryOf(repo: Props): FeatureRepo['registry'] {
  return repo.text('registry.registry_type') ?? (repo.has('registry') ? 'file' : undefined);
}

function repoIn(text: string, holder: Props): Attributes<FeatureRepo> | undefined {
  const document = parsed(text);
  if (!isObject(document)) return undefined;
  // Its words are Feast's, whatever engine the file is in.
  const repo = Props.of({ ...holder.resource, type: 'feature_store', properties: document });
  return {
    name: repo.text('project'),
    onlineStore: repo.text('online_store.type') ?? repo.text('online_store') ?? 'sqlite',
    keyTtlSeconds: repo.positive('online_store.key_ttl_seconds'),
    registry: registryOf(repo),
    registryCacheSeconds: repo.number('registry.cache_ttl_seconds') ?? CACHE_SECONDS,
    entityKeyVersion: repo.number('entity_key_serialization_version'),
  };
}

/** The files of a map of files that are Feast's. */
function reposIn(map: Props): readonly Attributes<FeatureRepo>[] {
  const files = map.textsByKey('data');
  if (files === undefined || isUnknown(files)) return [];
  return Object.entries(files).flatMap(([name, text]) =>
    /feature_store\.ya?ml$/.test(name) && isKnown(text) ? (repoIn(text, map) ?? []) : [],
  );
}

/** Feast's operator keeps things in files of its own unless it is given a store. */
function operated(manifest: Props): Attributes<FeatureRepo> {
  const registry = 'spec.services.registry.local.persistence';
  return {
    name: manifest.text('spec.feastProject'),
    onlineStore: manifest.has('spec.services.onlineStore')
      ? (manifest.text('spec.services.onlineStore.persistence.store.type') ?? 'sqlite')
      : undefined,
    registry: manifest.has('spec.services.registry.local')
      ? (manifest.text(`${registry}.store.type`) ?? 'file')
      : undefined,
  };
}

export const featureRepo: Vocabulary<FeatureRepo> = {
  rows: [
    {
      types: ['kubernetes_config_map', 'kubernetes_config_map_v1', 'kubernetes:core/v1:ConfigMap'],
      read: reposIn,
    },
    manifestRow({ group: 'feast.dev', versions: ['v1', 'v1alpha1'], kind: 'FeatureStore' }, operated),
  ],
  fact: (base, attributes) => ({ kind: 'FeatureRepo', ...base, ...attributes }),
};
