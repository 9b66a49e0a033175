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
import tracker.domain.report.CampaignReport;
import tracker.domain.report.ReportQuery.PreviewCount;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.shared.ValueRule;
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
            return problems.read(time, () -> confirmed(freezing.get(), problems));
        }
        return freezing;
    }

    /** What is sent is what the question shows: if the figures move, the question is another and asked again. */
    private FreezeCount confirmed(FreezeCount count, FormProblems problems) {
        CampaignReport shown =
                queries.ask(new PreviewCount(campaign, count.instant())).orElse(null);
        problems.warn(new FormWarning(
                shown == null ? "There is no such campaign." : preview(shown, count.instant()),
                List.of(
                        FormWarning.WarningOption.proceed("Publish this count"),
                        FormWarning.WarningOption.goBack("Not yet", () -> {}))));
        return new FreezeCount(
                campaign,
                count.name(),
                count.instant(),
                shown == null ? null : shown.moment().position());
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

    private static String preview(CampaignReport shown, Instant instant) {
        return "This count would be " + words(shown) + ", based on reports up to "
                + LondonCalendar.inWords(instant)
                + ", position " + FigureFormat.count(shown.moment().position())
                + ". Once published, it cannot be changed.";
    }

    private static String words(CampaignReport now) {
        return FigureFormat.count(now.total().held(), "activity", "activities") + " held, "
                + FigureFormat.people(now.total().reached()) + " people reached, "
                + FigureFormat.count(now.takingPart().participating(), "trust", "trusts") + " taking part";
    }

    private void saved() {
        answer.setText("Published.");
        name.type("");
        frozen.run();
    }
}
