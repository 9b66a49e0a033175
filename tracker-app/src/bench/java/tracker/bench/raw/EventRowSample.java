package tracker.bench.raw;

import org.jspecify.annotations.Nullable;

/** The columns of a stored event that may be the same in each row. */
record EventRowSample(
        String type,
        String timeStamp,
        String payloadType,
        @Nullable String payloadRevision,
        byte @Nullable [] metaData,
        byte[] payload) {}
