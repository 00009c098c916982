import { example, mistakesIn, specOf } from './platform-text';

describe('the examples', () => {
  it('minimal fits on a screen', () => {
    expect(mistakesIn(example('minimal/platform.yaml'))).toEqual([]);
    expect(example('minimal/platform.yaml').split('\n').length).toBeLessThanOrEqual(30);
  });

  it('duka is a whole platform', () => {
    const { lake, targets } = specOf(example('duka/platform.yaml'));
    expect(Object.keys(targets)).toEqual(['aws', 'gcp', 'azure']);
    expect(new Set(lake.datasets.map(({ zone }) => zone))).toEqual(new Set(['landing', 'raw', 'curated', 'serving']));
    const [smallest, largest] = [Math.min, Math.max].map((of) =>
      of(...lake.datasets.map(({ rowsPerDay = 0 }) => rowsPerDay)),
    );
    expect([smallest, largest]).toEqual([2_000, 400e6]);
  });

  it('duka tells why it keeps what is about people', () => {
    const secret = specOf(example('duka/platform.yaml')).lake.datasets.filter(
      ({ sensitivity }) => sensitivity !== 'none',
    );
    expect(secret.filter(({ description }) => description === undefined)).toEqual([]);
  });

  it('duka in development is the same platform, smaller', () => {
    const prod = specOf(example('duka/platform.yaml'));
    const dev = specOf(example('duka/platform.yaml'), example('duka/platform.dev.yaml'));
    expect(dev.environment).toBe('dev');
    expect(dev.budget).toBeLessThan(prod.budget);
    expect(dev.lake.datasets.map(({ name }) => name)).toEqual(prod.lake.datasets.map(({ name }) => name));
    dev.lake.datasets.forEach((dataset, index) => {
      expect(dataset.bytesPerDay).toBeLessThanOrEqual(prod.lake.datasets[index]?.bytesPerDay ?? 0);
    });
  });
});
