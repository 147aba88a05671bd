package org.newsledger.warehouse;

import java.time.Instant;

/**
 * A step of a load as it is published.
 *
 * @param step its name
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param read how many items it read
 * @param accepted how many of them it took
 * @param rejected how many of them it refused
 */
public record RunStep(
    String step, Instant startedAt, Instant finishedAt, long read, long accepted, long rejected) {}
