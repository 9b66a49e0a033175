package tracker.domain.outlook;

import java.time.LocalDate;

/**
 * The final figure of a day. For a day that has begun it is an estimate of what took place; for a later day it is a
 * forecast.
 *
 * @param begun whether the day is today or in the past
 */
public record DayEstimate(LocalDate day, boolean begun, FigureEstimate estimate) {}
