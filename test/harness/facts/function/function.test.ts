import { readFacts } from '../../../../harness/facts/read-facts';
import { cloudFormation, onlyFact, pulumi, terraform } from '../engines';

function called(permission: Readonly<Record<string, unknown>>) {
  return onlyFact(
    cloudFormation({
      Work: ['AWS::Lambda::Function', { FunctionName: 'work' }],
      Live: ['AWS::Lambda::Alias', { FunctionName: { Ref: 'Work' }, Name: 'live' }],
      Caller: [
        'AWS::Lambda::Permission',
        { Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::in', ...permission },
      ],
    }),
    'Function',
  );
}

test.each([
  ['a reference', { Ref: 'Work' }],
  ['its alias', { Ref: 'Live' }],
  ['its name', 'work'],
  ['its ARN', 'arn:aws:lambda:af-south-1:111122223333:function:work:live'],
])('a permission finds its function by %s', (_, FunctionName) => {
  expect(called({ FunctionName }).eventsFrom).toEqual(['s3.amazonaws.com']);
});

test('a permission with a source lets nobody else call', () => {
  expect(called({ FunctionName: 'work' }).callers).toBeUndefined();
  expect(called({ FunctionName: 'work', SourceArn: undefined }).callers).toEqual(['s3.amazonaws.com']);
});

test('a function that says nothing of its time has three seconds', () => {
  expect(onlyFact(terraform({ 'aws_lambda_function.work': {} }), 'Function').timeoutSeconds).toBe(3);
});

test.each([
  ['functionapp,linux', 1],
  ['app', 0],
])('a site of Azure of the kind %s holds %i function apps', (kind, count) => {
  const graph = pulumi({ site: ['azure-native:web:WebApp', { kind }] });
  expect(readFacts(graph).facts.filter((fact) => fact.kind === 'Function')).toHaveLength(count);
});
