package tracker.domain.outlook;

import java.time.LocalDate;

/**
 * What a day will come to when all is told. Of a day that has begun this is an estimate of what took place, of a day to come a forecast.
 *
 * @param begun whether it is today or lies behind us
 */
public record DayEstimate(LocalDate day, boolean begun, FigureEstimate estimate) {}
