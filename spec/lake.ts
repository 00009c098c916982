import type { Reader } from '../reference/formats';

/** In the order in which data passes through them. */
export const ZONES = ['landing', 'raw', 'curated', 'serving'] as const;
export type Zone = (typeof ZONES)[number];

export const SENSITIVITIES = ['none', 'financial', 'personal', 'sensitive'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const GRAINS = ['year', 'month', 'day', 'hour'] as const;
export type Grain = (typeof GRAINS)[number];

/** How cold a storage class is, in words that hold on every provider; `reference/storage-classes.json` maps them. */
export const TIERS = ['cool', 'cold'] as const;
export type Tier = (typeof TIERS)[number];

/** What files may be written as. JSON is text that is kept just as its writer sent it, so only the user can ask for it. */
export const STORED_FORMATS = ['parquet', 'orc', 'avro', 'json'] as const;
export type StoredFormat = (typeof STORED_FORMATS)[number];

export const CODECS = ['zstd', 'snappy', 'zlib', 'deflate', 'gzip', 'none'] as const;
export type CodecName = (typeof CODECS)[number];

export const CHANGES = ['appends', 'updates'] as const;
export const SCHEMAS = ['stable', 'evolves'] as const;

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly distinct?: number;
  readonly sensitivity: Sensitivity;
}

export interface Read {
  readonly filter: readonly string[];
  /** Absent: it reads all that is kept. */
  readonly lookBackDays?: number;
  readonly perDay: number;
  /** Share of the bytes of a row, 0 to 1. */
  readonly columns: number;
}

/** One level of the folder layout: a column as it is, or a time grain of a date or timestamp column. */
export interface PartitionField {
  readonly column: string;
  readonly grain?: Grain;
}

export interface Dataset {
  readonly name: string;
  readonly zone: Zone;
  readonly rowsPerDay?: number;
  /** Before compression, today. */
  readonly bytesPerDay: number;
  /** Fraction of one a month. */
  readonly growthPerMonth: number;
  readonly retainDays: number;
  /** The highest of the dataset's own and its columns'. */
  readonly sensitivity: Sensitivity;
  readonly purpose?: string;
  readonly description?: string;
  readonly columns: readonly Column[];
  readonly written: { readonly by: 'batch' | 'stream'; readonly everySeconds: number };
  readonly reads: readonly Read[];
  /** Engines besides those of the target. */
  readonly readBy: readonly Reader[];
  readonly schema: (typeof SCHEMAS)[number];
  readonly changes: (typeof CHANGES)[number];
  /** The name of the dataset that it can be made from again. */
  readonly rebuiltFrom?: string;
  readonly choose?: {
    readonly format?: StoredFormat;
    readonly codec?: CodecName;
    readonly partition?: readonly PartitionField[];
    readonly transitions?: readonly { readonly tier: Tier; readonly afterDays: number }[];
    readonly because: string;
  };
}

export interface ZoneSettings {
  readonly oldVersionsDays: number;
  readonly abortUploadsDays: number;
}

/** A store in Kenya that speaks the protocol of S3. */
export interface InCountryStore {
  /** `https://s3.example.co.ke` */
  readonly endpoint: string;
  readonly bucket: string;
  /** The name of the secret, in the target's own secret manager, with `{"accessKey": ..., "secretKey": ...}`. */
  readonly secret: string;
}

export interface Lake {
  readonly inCountryStore?: InCountryStore;
  readonly datasets: readonly Dataset[];
  readonly zones: Readonly<Record<Zone, ZoneSettings>>;
}
