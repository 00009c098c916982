import { isUnknown } from '../../read/graph';
import type { Props } from '../props';

function cidrs(rule: Props, ...paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const texts = rule.texts(path);
    return texts === undefined || isUnknown(texts) ? [] : texts;
  });
}

/** What the security groups of this input that stand in the property let in. */
export function letIn(database: Props, property: string): readonly string[] {
  const each = database.each(property, (one) => one.target(''));
  // A plan that refers to a single group shows the reference in place of the list.
  const groups = each === undefined || isUnknown(each) ? [database.target(property)] : each;
  return groups.flatMap((group) => {
    if (group === undefined) return [];
    const template = group.each('SecurityGroupIngress', (rule) => cidrs(rule, 'CidrIp', 'CidrIpv6'));
    const bridged = group.each('ingress', (rule) => cidrs(rule, 'cidr_blocks', 'ipv6_cidr_blocks'));
    return [template, bridged].flatMap((lists) => (lists === undefined || isUnknown(lists) ? [] : lists.flat()));
  });
}
