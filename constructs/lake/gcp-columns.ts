import { PolicyTag, PolicyTagIamMember, Taxonomy } from '@pulumi/gcp/datacatalog';
import type { Account } from '@pulumi/gcp/serviceaccount';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';

/** What closes the columns of one zone; a sensitivity that no column has is not there. */
export type PolicyTags = ReadonlyMap<Sensitivity, PolicyTag>;

/** Of the columns alone: a dataset as a whole is closed by who may read its zone. */
function sensitivities({ datasets }: ZonePlan): readonly Sensitivity[] {
  const found = datasets.flatMap(({ columns }) => columns.map(({ sensitivity = 'none' }) => sensitivity));
  return [...new Set(found)].filter((sensitivity) => sensitivity !== 'none').sort();
}

/** A taxonomy a zone, so that a grant on a tag reaches one zone. Nobody reads a tagged column without one. */
export function createPolicyTags(plan: TargetPlan, zone: ZonePlan, parent: pulumi.Resource): PolicyTags {
  const found = sensitivities(zone);
  if (found.length === 0) return new Map();
  const taxonomy = new Taxonomy(
    zone.zone,
    {
      displayName: resourceName(plan, zone.zone),
      description: `Columns of the ${zone.zone} zone that not every reader may read`,
      region: plan.region,
      activatedPolicyTypes: ['FINE_GRAINED_ACCESS_CONTROL'],
    },
    { parent },
  );
  const tag = (sensitivity: Sensitivity) =>
    new PolicyTag(`${zone.zone}-${sensitivity}`, { taxonomy: taxonomy.id, displayName: sensitivity }, { parent });
  return new Map(found.map((sensitivity) => [sensitivity, tag(sensitivity)]));
}

export function grantTags(zone: ZonePlan, tags: PolicyTags, { member }: Account, parent: pulumi.Resource): void {
  for (const [sensitivity, { name: policyTag }] of tags)
    new PolicyTagIamMember(
      `${zone.zone}-${sensitivity}`,
      { policyTag, role: 'roles/datacatalog.categoryFineGrainedReader', member },
      { parent },
    );
}
