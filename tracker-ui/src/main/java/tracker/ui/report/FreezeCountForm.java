package tracker.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRule;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.shared.ValueRule;
import tracker.domain.trust.Area;
import tracker.ui.form.CommandForm;
import tracker.ui.form.FormProblems;
import tracker.ui.form.FormWarning;
import tracker.ui.form.InputField;
import tracker.ui.shared.FigureFormat;

/** Publishes an official count, after showing its figures, since a count cannot be changed. */
final class FreezeCountForm extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Duration TO_THE_END_OF_THE_MINUTE =
            Duration.ofMinutes(1).minusMillis(1);

    private final InputField name = InputField.line("Name of the count", "For example: Official count, Sunday 11:59pm");
    private final InputField day = InputField.day("Date", "");
    private final InputField time =
            InputField.line("Time", "UK time, for example 23:59. Reports up to the end of that minute are counted.");
    private final Paragraph answer = new Paragraph();
    private final CampaignId campaign;
    private final transient Queries queries;
    private final transient Clock clock;
    private final transient Runnable frozen;

    FreezeCountForm(CampaignId campaign, Commands commands, Queries queries, Clock clock, Runnable frozen) {
        this.campaign = campaign;
        this.queries = queries;
        this.clock = clock;
        this.frozen = frozen;
        var last = LondonTimeFormat.time(clock.instant()).minusMinutes(1);
        day.type(last.toLocalDate().toString());
        time.type(TIME.format(last));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("saved-line");
        add(new CommandForm(commands, "Publish", new Div(name, day, time), this::read, this::saved), answer);
    }

    private Supplier<FreezeCount> read(FormProblems problems) {
        answer.setText("");
        Supplier<TextLine> words = problems.read(name, () -> new TextLine(name.typed()));
        Supplier<LocalDate> date = problems.read(day, () -> day.requiredDay("Enter a day."));
        Supplier<FreezeCount> freezing =
                problems.read(time, () -> new FreezeCount(campaign, words.get(), instant(date.get())));
        if (!problems.any()) {
            FreezeCount wish = freezing.get();
            problems.warn(new FormWarning(
                    preview(wish.instant()),
                    List.of(
                            FormWarning.WarningOption.proceed("Publish this count"),
                            FormWarning.WarningOption.goBack("Not yet", () -> {}))));
        }
        return freezing;
    }

    private Instant instant(LocalDate date) {
        Instant instant = LondonTimeFormat.instant(date.atTime(typedTime())).plus(TO_THE_END_OF_THE_MINUTE);
        RuleBroken.when(instant.isAfter(clock.instant()), CampaignRule.A_COUNT_IS_NOT_FROZEN_IN_THE_FUTURE);
        return instant;
    }

    private LocalTime typedTime() {
        try {
            return LocalTime.parse(time.required("Enter a time."), TIME);
        } catch (DateTimeParseException noTime) {
            throw new RuleBroken(ValueRule.A_TIME_OF_DAY_HAS_ITS_FORM);
        }
    }

    /** The figures at that instant. */
    private String preview(Instant instant) {
        return queries.ask(new GetParticipation(campaign, Area.NATION, AsAt.known(instant)))
                .map(now -> "This count would be " + words(now) + ", based on reports up to "
                        + LondonCalendar.inWords(instant)
                        + ", position " + FigureFormat.count(now.moment().position())
                        + ". Once published, it cannot be changed.")
                .orElse("There is no such campaign.");
    }

    private static String words(ParticipationSummary now) {
        return FigureFormat.count(now.total().held(), "activity", "activities") + " held, "
                + FigureFormat.people(now.total().reached()) + " people reached, "
                + FigureFormat.count(now.trusts().participating(), "trust", "trusts") + " taking part";
    }

    private void saved() {
        answer.setText("Published.");
        name.type("");
        frozen.run();
    }
}
