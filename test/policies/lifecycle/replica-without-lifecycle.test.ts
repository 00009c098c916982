import { PolicyTester } from '../../../harness/testing/policy-tester';
import { replicaWithoutLifecycle } from '../../../policies/lifecycle/replica-without-lifecycle';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const source = (rules: readonly object[] = [{ expires: 30 }]): Part => ({ bucket: 'lake', rules, copyTo: 'copy' });

PolicyTester.run(
  replicaWithoutLifecycle,
  {
    passing: cases(
      inEach('rules in the copy', [source(), { bucket: 'copy', rules: [{ expires: 30 }] }]),
      inEach('no copy', [{ bucket: 'lake', rules: [{ expires: 30 }] }]),
      inEach('no rules in the source either', [{ bucket: 'lake', copyTo: 'copy' }, { bucket: 'copy' }]),
    ),
    failing: cases(
      findsInEach(
        'no rule in the copy',
        [source(), { bucket: 'copy' }],
        [{ at: 'copy', messageId: 'none', actual: 'no rule', expected: "its source's rules" }],
      ),
    ),
    cannotTell: inEach('a copy that is elsewhere', [source()]).map((one) => ({
      ...one,
      because: /is not in this input/,
    })),
  },
  { describe, it },
);
