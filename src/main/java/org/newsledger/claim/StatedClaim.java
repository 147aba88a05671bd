package org.newsledger.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.source.Place;

/**
 * A claim that a row of a CSV file states.
 *
 * @param place the file and the line on which the row begins
 * @param source name of the source in {@code sources.yml}
 * @param row the row as it stands in the file; the claim's quote is a span of it
 * @param statedOn the day the row gives for the claim
 * @param claim what is stated
 */
public record StatedClaim(
    Place place, String source, String row, Optional<LocalDate> statedOn, Claim claim) {}
