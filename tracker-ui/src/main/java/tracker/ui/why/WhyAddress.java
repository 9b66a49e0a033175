package tracker.ui.why;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.WhyNavigation;

/**
 * The address of the page: {@code trust=RJ1} or {@code region=Y56} or {@code icb=QWO}, {@code measure=held},
 * {@code from=2027-03-08T14:15}, {@code to=2027-03-09T14:15}, {@code why=newly-reported}, and the filter parameters of a board.
 *
 * @param why the reason to show updates for; null for none
 * @param pageNumber page of those updates, from 1
 * @param boardFilter the filter of the board that it explains, to which it leads back
 * @param notUnderstood problems with the address, as sentences
 */
record WhyAddress(
        GetBridge question,
        BridgeMeasure measure,
        @Nullable ChangeReason why,
        int pageNumber,
        BoardFilter boardFilter,
        List<String> notUnderstood) {

    private static final int MOST_PAGES = 10_000;

    /** Without times in the address, the period is since this time yesterday. */
    static WhyAddress read(Location address, AnnouncedCampaign campaign, Clock clock) {
        Map<String, List<String>> typed = address.getQueryParameters().getParameters();
        BoardAddress board = BoardAddress.read(address, clock);
        List<String> problems = new ArrayList<>(board.notUnderstood());
        Instant now = clock.instant();
        Instant to = instant(typed, WhyNavigation.TO, now, problems);
        Instant from = instant(typed, "from", LondonCalendar.daysBefore(to, 1), problems);
        if (to.isAfter(now)) {
            problems.add(LondonCalendar.inWords(to) + " is in the future. This page goes up to now.");
            to = now;
        }
        if (to.isBefore(from)) {
            problems.add("The start must be before the end. This page shows the changes since this time yesterday.");
            to = now;
            from = LondonCalendar.daysBefore(now, 1);
        }
        BridgeMeasure measure = measure(typed, problems);
        GetBridge question = new GetBridge(campaign.id(), part(typed, problems), measure.on(board.filter()), from, to);
        return new WhyAddress(question, measure, why(typed, problems), pageNumber(typed), board.filter(), problems);
    }

    private static Optional<String> said(Map<String, List<String>> typed, String name) {
        return Optional.ofNullable(typed.get(name))
                .filter(values -> !values.isEmpty())
                .map(values -> values.getLast().strip())
                .filter(word -> !word.isEmpty());
    }

    private static Instant instant(
            Map<String, List<String>> typed, String name, Instant otherwise, List<String> problems) {
        try {
            return said(typed, name).map(LondonTimeFormat::parse).orElse(otherwise);
        } catch (RuleBroken wrong) {
            problems.add("We could not read the time in \"" + name + "\". " + wrong.sentence());
            return otherwise;
        }
    }

    private static Area part(Map<String, List<String>> typed, List<String> problems) {
        try {
            return said(typed, "trust")
                    .map(code -> Area.trust(new TrustCode(code.toUpperCase(Locale.ROOT))))
                    .or(() -> said(typed, "icb").map(Area::icb))
                    .or(() -> said(typed, "region").map(Area::region))
                    .orElse(Area.NATION);
        } catch (RuleBroken wrong) {
            problems.add(wrong.sentence() + " This page shows all of England.");
            return Area.NATION;
        }
    }

    private static BridgeMeasure measure(Map<String, List<String>> typed, List<String> problems) {
        String word = said(typed, WhyNavigation.MEASURE).orElse(BridgeMeasure.HELD.word());
        return Arrays.stream(BridgeMeasure.values())
                .filter(measure -> measure.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(
                            "The measure must be held, planned, reach, videos, completions or trusts. This page shows activities held.");
                    return BridgeMeasure.HELD;
                });
    }

    private static @Nullable ChangeReason why(Map<String, List<String>> typed, List<String> problems) {
        Optional<String> word = said(typed, "why");
        Optional<ChangeReason> why = word.flatMap(said -> Arrays.stream(ChangeReason.values())
                .filter(reason -> word(reason).equals(said))
                .findFirst());
        if (word.isPresent() && why.isEmpty()) {
            problems.add("There is no such reason. See table for all reasons.");
        }
        return why.orElse(null);
    }

    private static int pageNumber(Map<String, List<String>> typed) {
        try {
            return Math.clamp(Long.parseLong(said(typed, "sheet").orElse("1")), 1, MOST_PAGES);
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** "newly-reported". */
    static String word(ChangeReason why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same page for other times, without updates. */
    QueryParameters withPeriod(@Nullable Instant from, @Nullable Instant to) {
        Map<String, String> all = withoutPeriod();
        if (from != null) {
            all.put("from", LondonTimeFormat.format(from));
        }
        if (to != null) {
            all.put(WhyNavigation.TO, LondonTimeFormat.format(to));
        }
        return QueryParameters.simple(all);
    }

    /** The same page with the updates behind one line. */
    QueryParameters withEvents(ChangeReason why, int page) {
        QueryParameters all = withPeriod(question.from(), question.to()).merging("why", word(why));
        return page > 1 ? all.merging("sheet", Integer.toString(page)) : all;
    }

    /** The changes of one trust in the same period. */
    QueryParameters forTrust(String code) {
        WhyAddress there = new WhyAddress(
                new GetBridge(
                        question.campaign(),
                        Area.trust(new TrustCode(code)),
                        question.filter(),
                        question.from(),
                        question.to()),
                BridgeMeasure.HELD,
                null,
                1,
                boardFilter,
                List.of());
        return there.withPeriod(question.from(), question.to());
    }

    /** The parameters of the file, which has no measure and counts with the filter of the figure. */
    QueryParameters forFile() {
        Map<String, String> all = withoutPeriod();
        all.putAll(BoardAddress.LIVE.withFilter(question.filter()).parameterValues());
        all.put("from", LondonTimeFormat.format(question.from()));
        all.put(WhyNavigation.TO, LondonTimeFormat.format(question.to()));
        return QueryParameters.simple(all);
    }

    /** All parameters except the times. */
    Map<String, String> withoutPeriod() {
        Map<String, String> all =
                new TreeMap<>(BoardAddress.LIVE.withFilter(boardFilter).parameterValues());
        all.put(CampaignChoice.PARAMETER, question.campaign().toString());
        all.put(WhyNavigation.MEASURE, measure.word());
        Area part = question.area();
        if (part.level() != AreaLevel.NATION && part.code() != null) {
            all.put(part.level().name().toLowerCase(Locale.ROOT), part.code());
        }
        return all;
    }
}
