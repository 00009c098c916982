import { type CfnElement, Fn, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { fingerprint, resourceName } from '../plan/names';
import type { TargetPlan } from '../plan/platform-plan';

/** What CDK calls the resource that a construct mainly is; it tells a reader nothing. */
const SAYS_NOTHING = ['Resource', 'Default'];

/** `order_lines` to `OrderLines`; where two ids would come out the same (`a_1`, `a1`) a fingerprint tells them apart. */
function word(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const isLossless = /^[A-Za-z][A-Za-z0-9]*(_[a-z][a-z0-9]*)*$/.test(id);
  return words.join('') + (isLossless ? '' : fingerprint(id));
}

/** A stack for one unit, named `duka-prod-lake`, whose resources have the logical ids that findings show: `LakeCuratedTableOrders`. */
export class UnitStack extends Stack {
  constructor(scope: Construct, plan: TargetPlan, unit: string) {
    super(scope, resourceName(plan, unit), {
      env: { account: plan.account, region: plan.region },
      description: `The ${unit} of ${plan.platform}, ${plan.environment}`,
      terminationProtection: plan.protect.value,
    });
  }

  /**
   * The first two zones that the account has, told at deployment: not every account has a zone `b` in every region, and
   * CDK would look the zones up in the account, even where a construct is given them.
   */
  override get availabilityZones(): string[] {
    return [Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs())];
  }

  /** The construct path in words, without the hash that CDK adds; CDK refuses a template where two come out the same. */
  protected override allocateLogicalId(element: CfnElement): string {
    const path = element.node.scopes.slice(this.node.scopes.length).map(({ node }) => node.id);
    return path
      .filter((id) => !SAYS_NOTHING.includes(id))
      .map(word)
      .join('');
  }
}
