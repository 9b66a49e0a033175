package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;
import tracker.ui.shared.ActivityLabels;

/** The day of the activity: today or yesterday with one tap, another day, or planned for later. */
public final class ActivityDayField extends Div {

    private static final String WORDS = "When?";
    private static final String TODAY = "Today";
    private static final String YESTERDAY = "Yesterday";
    private static final String EARLIER = "Another day";
    private static final String LATER = "Planned for later";

    private final RadioGroupField<String> choice;
    private final DayRangeField earlier;
    private final DayRangeField later;
    private final LocalDate today;

    /** Offers only days of the campaign; today is the default, since most activities are logged on their day. */
    public ActivityDayField(CampaignDays campaign, LocalDate today) {
        this.today = today;
        LocalDate first = campaign.runUpFrom();
        LocalDate last = campaign.lastDay();
        choice = new RadioGroupField<>(WORDS, offered(campaign, today), ActivityLabels::capital);
        choice.addClassName("tiles");
        earlier = DayRangeField.between(first, earlierOf(today, last));
        later = DayRangeField.between(laterOf(today, first), last)
                .suggest(earlierOf(laterOf(today.plusDays(1), campaign.firstDay()), last));
        addClassName("when");
        add(choice, earlier, later);
        choice.whenChosen(chosen -> show());
        choice.choose(choice.options().getFirst());
    }

    private static List<String> offered(CampaignDays campaign, LocalDate today) {
        List<String> offered = new ArrayList<>();
        if (campaign.include(DayRange.on(today))) {
            offered.add(TODAY);
        }
        if (campaign.include(DayRange.on(today.minusDays(1)))) {
            offered.add(YESTERDAY);
        }
        if (today.isAfter(campaign.runUpFrom())) {
            offered.add(EARLIER);
        }
        if (!today.isAfter(campaign.lastDay())) {
            offered.add(LATER);
        }
        return offered;
    }

    private static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void show() {
        earlier.setVisible(EARLIER.equals(choice.chosen()));
        later.setVisible(LATER.equals(choice.chosen()));
    }

    /** Sets whether the activity can last several days. */
    public void several(boolean possible) {
        earlier.several(possible);
        later.several(possible);
    }

    public void whenChosen(Consumer<Boolean> held) {
        choice.whenChosen(chosen -> {
            show();
            held.accept(held());
        });
    }

    /** Chooses an option by its label, as a user does. */
    public void choose(String words) {
        choice.choose(words);
    }

    /** Whether it has been held rather than planned. */
    public boolean held() {
        return !LATER.equals(choice.chosen());
    }

    public Supplier<DayRange> read(FormProblems problems) {
        return switch (choice.required("Select when it took place.")) {
            case TODAY -> () -> DayRange.on(today);
            case YESTERDAY -> () -> DayRange.on(today.minusDays(1));
            case EARLIER ->
                earlier.read(
                        problems,
                        days -> !days.from().isAfter(today),
                        "This day is in the future. Choose '" + LATER + "', or an earlier day.");
            default ->
                later.read(
                        problems,
                        days -> !days.to().isBefore(today),
                        "This day is over. Choose '" + EARLIER + "' and say how many came.");
        };
    }

    /** The same answers, with the actual date in place of 'today' or 'yesterday' entered on an earlier day. */
    public FormDraft withItsDay(FormDraft kept) {
        String said = String.valueOf(kept.answers().get(FormField.keptAs(WORDS)));
        LocalDate meant = YESTERDAY.equals(said) ? kept.day().minusDays(1) : kept.day();
        if (kept.day().equals(today) || !(TODAY.equals(said) || YESTERDAY.equals(said))) {
            return kept;
        }
        Map<String, String> answers = new HashMap<>(kept.answers());
        answers.put(FormField.keptAs(WORDS), EARLIER);
        answers.put(FormField.keptAs("Which day?"), meant.toString());
        return new FormDraft(kept.activity(), kept.day(), answers);
    }
}
