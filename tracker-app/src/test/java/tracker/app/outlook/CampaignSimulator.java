package tracker.app.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tracker.app.outlook.ActivityHistory.HistoryVersion;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.outlook.KnownState;

/** Simulates a campaign: trusts book, move, cancel, hold, report, revise and withdraw activities. */
final class CampaignSimulator {

    static final CampaignDays THIS_YEAR = days(LocalDate.of(2027, 3, 5));
    static final CampaignDays LAST_YEAR = days(LocalDate.of(2026, 3, 6));

    private static final int TRUSTS = 190;
    private static final int WEEK = 10;
    private static final int RUN_UP = 28;
    private static final int LATE_DAYS = 17;
    private static final List<ActivityKind> KINDS = List.of(
            ActivityKind.STAND,
            ActivityKind.STAND,
            ActivityKind.SCHOOL_TALK,
            ActivityKind.SCHOOL_TALK,
            ActivityKind.DEPARTMENT_VISIT,
            ActivityKind.VIDEO,
            ActivityKind.COURSE);

    private final Random chance;
    private final SimulatedBehaviour behaviour;
    private final int strike;
    private final double[] weights = new double[WEEK];
    private final List<ActivityHistory> activities = new ArrayList<>();

    /** @param strike the day of a strike; -1 for none */
    CampaignSimulator(long seed, SimulatedBehaviour behaviour, int strike) {
        this.chance = new Random(seed);
        chance.nextInt();
        this.behaviour = behaviour;
        this.strike = strike;
        for (int day = 0; day < WEEK; day++) {
            boolean weekend = day == 1 || day == 2 || day >= 8;
            weights[day] = (weekend ? 0.15 : 1) * Math.exp(0.1 * chance.nextGaussian());
        }
    }

    private static CampaignDays days(LocalDate first) {
        return new CampaignDays(
                first.minusDays(RUN_UP), first, first.plusDays(WEEK - 1L), first.plusDays(WEEK - 1L + LATE_DAYS));
    }

    SimulatedCampaign campaign(CampaignDays days) {
        for (int trust = 0; trust < TRUSTS; trust++) {
            int many = percent(20)
                    ? 0
                    : poisson(behaviour.volume() * 1.25 * Math.exp(0.5 * chance.nextGaussian() - 0.125));
            for (int one = 0; one < many; one++) {
                add(KINDS.get(chance.nextInt(KINDS.size())), trust % 2);
            }
        }
        return new SimulatedCampaign(days, activities);
    }

    private void add(ActivityKind kind, int half) {
        List<HistoryVersion> versions = new ArrayList<>();
        int day = dayOfActivity();
        if (kind == ActivityKind.COURSE || percent(behaviour.unbooked())) {
            report(kind, versions, day);
        } else {
            double booked = day - Math.max(1, exponential(behaviour.lead()));
            if (booked < 1 - RUN_UP) {
                booked = 1 - RUN_UP + chance.nextDouble() * Math.max(0.5, day - 1 + RUN_UP - 1);
            }
            versions.add(new HistoryVersion(booked, KnownState.PLANNED, day, 0));
            happen(kind, versions, day, booked);
        }
        if (!versions.isEmpty()) {
            activities.add(new ActivityHistory(kind, half, versions));
        }
    }

    private void happen(ActivityKind kind, List<HistoryVersion> versions, int day, double booked) {
        double warned = Math.max(booked + 0.1, day - chance.nextInt(4) - chance.nextDouble());
        if (percent(behaviour.cancelled())) {
            versions.add(new HistoryVersion(warned, KnownState.GONE, day, 0));
            return;
        }
        int held = day;
        if (percent(behaviour.moved()) && day > 0 && day < WEEK) {
            held = Math.min(WEEK, day + 1 + chance.nextInt(3));
            versions.add(new HistoryVersion(warned, KnownState.PLANNED, held, 0));
        }
        if (stricken(held) && percent(60)) {
            if (percent(50)) {
                versions.add(new HistoryVersion(Math.max(warned, held) + 0.3, KnownState.GONE, held, 0));
            }
            return;
        }
        if (!percent(behaviour.forgotten())) {
            report(kind, versions, held);
        }
    }

    private boolean stricken(int day) {
        return day == strike;
    }

    private void report(ActivityKind kind, List<HistoryVersion> versions, int day) {
        if (versions.isEmpty() && stricken(day) && percent(60)) {
            return;
        }
        double time = day + delay(day) + (12 + 8 * chance.nextDouble()) / 24;
        if (!versions.isEmpty()) {
            time = Math.max(time, versions.getLast().time() + 0.1);
        }
        double people = kind.meetsPeople() && !percent(7)
                ? Math.max(
                        4, Math.round((kind == ActivityKind.STAND ? 85 : 50) * Math.exp(0.7 * chance.nextGaussian())))
                : 0;
        versions.add(new HistoryVersion(time, KnownState.HELD, day, people));
        double fate = 100 * chance.nextDouble();
        if (fate < 8) {
            versions.add(
                    new HistoryVersion(time + 3 * chance.nextDouble(), KnownState.HELD, day, Math.round(people * 1.2)));
        } else if (fate < 10) {
            versions.add(new HistoryVersion(time + 1, KnownState.GONE, day, 0));
        }
    }

    private int delay(int day) {
        double patience = 100 * chance.nextDouble();
        if (patience < behaviour.sameDay()) {
            return 0;
        }
        return patience < behaviour.sameDay() + behaviour.soon()
                ? 1 + chance.nextInt(2)
                : Math.max(1, WEEK - day + 1) + chance.nextInt(LATE_DAYS - 1);
    }

    private int dayOfActivity() {
        if (percent(6)) {
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

    private boolean percent(double share) {
        return 100 * chance.nextDouble() < share;
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - chance.nextDouble());
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
}
