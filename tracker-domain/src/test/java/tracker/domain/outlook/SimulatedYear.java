package tracker.domain.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tracker.domain.campaign.CampaignDays;

/**
 * A simulated year with known final figures: a number of trusts, each with some activities on some days, reported after
 * a delay, and sometimes corrected or withdrawn. Years vary in how many trusts take part, in the weight of each day and
 * in the reporting delay.
 */
final class SimulatedYear {

    static final CampaignDays THIS = days(LocalDate.of(2027, 3, 5));
    static final CampaignDays LAST = days(LocalDate.of(2026, 3, 6));

    /** The time of day of the query, 15:00: reports count up to it. */
    private static final int HOUR_OF_THE_QUESTION = 15;

    private static final int WEEK = 10;
    private static final int LATE_DAYS = 17;

    private final Random chance;
    private final double eagerness;
    private final double[] weights = new double[WEEK];
    private final double sameDay;
    private final boolean people;
    private final List<ReportedAmount> reports = new ArrayList<>();
    private int activities;
    private double amounts;
    private double squares;

    /**
     * Simulates a year.
     *
     * @param people whether reports count people instead of activities
     * @param sameDay the percentage reported on the day itself, on average over the years
     */
    private SimulatedYear(long seed, int trusts, boolean people, double sameDay) {
        this.chance = new Random(seed);
        chance.nextInt();
        this.people = people;
        this.eagerness = 3 * Math.exp(0.25 * chance.nextGaussian());
        for (int day = 0; day < WEEK; day++) {
            boolean weekend = day == 1 || day == 2 || day >= 8;
            weights[day] = (weekend ? 0.15 : 1) * Math.exp(0.10 * chance.nextGaussian());
        }
        this.sameDay = Math.clamp(sameDay + 4 * chance.nextGaussian(), 5, 95);
        for (int trust = 0; trust < trusts; trust++) {
            report(trust % 2);
        }
    }

    static SimulatedYear of(long seed, int trusts, boolean people, double sameDay) {
        return new SimulatedYear(seed, trusts, people, sameDay);
    }

    static CampaignDays days(LocalDate first) {
        return new CampaignDays(
                first.minusDays(28), first, first.plusDays(WEEK - 1L), first.plusDays(WEEK - 1L + LATE_DAYS));
    }

    private void report(int half) {
        if (chance.nextDouble() < 0.2) {
            return;
        }
        int many = 1 + poisson(eagerness);
        for (int one = 0; one < many; one++) {
            report(dayOfActivity(), half);
        }
    }

    private void report(int day, int half) {
        int after = delay(day);
        int hour = 12 + chance.nextInt(8);
        int age = after + (hour < HOUR_OF_THE_QUESTION ? 0 : 1);
        double amount = people ? Math.max(4, Math.round(60 * Math.exp(0.8 * chance.nextGaussian()))) : 1;
        reports.add(new ReportedAmount(day, age, amount, half));
        activities++;
        amounts += amount;
        squares += amount * amount;
        double fate = chance.nextDouble();
        if (fate < 0.03) {
            reports.add(new ReportedAmount(day, age + 1, -amount, half));
            activities--;
        } else if (people && fate < 0.11) {
            reports.add(new ReportedAmount(day, age + 1 + chance.nextInt(3), Math.round(amount * 0.2), half));
        }
    }

    private int delay(int day) {
        double patience = chance.nextDouble() * 100;
        if (patience < sameDay) {
            return 0;
        }
        return patience < sameDay + (100 - sameDay) * 0.6
                ? 1 + chance.nextInt(2)
                : WEEK - Math.min(day, WEEK) + 1 + chance.nextInt(LATE_DAYS);
    }

    private int dayOfActivity() {
        if (chance.nextDouble() < 0.06) {
            return -chance.nextInt(14);
        }
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double thrown = chance.nextDouble() * all;
        int day = 0;
        while (day < WEEK - 1 && thrown >= weights[day]) {
            thrown -= weights[day++];
        }
        return day + 1;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= chance.nextDouble();
        }
        return count;
    }

    ReportingTriangle whole() {
        return ReportingTriangle.of(reports);
    }

    ReportingTriangle asAt(int today) {
        return whole().asAt(today);
    }

    int activities() {
        return activities;
    }

    long end() {
        return Math.round(whole().end());
    }

    double oneReport() {
        return people ? squares / amounts : 1;
    }
}
