package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.participation.ActivityKind;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.London;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.Choice;
import tracker.ui.form.CommandForm;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.Problems;
import tracker.ui.shared.KindLook;

/** Asks what was done or is planned, then what its kind asks; what was typed for one kind stays while another is looked at. */
final class LogForm extends Div {

    private static final String PLANNED = "It is planned";
    private static final String HELD = "It has been held";

    private final Choice<ActivityKind> kind =
            new Choice<>("What is it?", loggedHere(), each -> KindLook.capital(each.one()));
    private final Choice<String> stage =
            new Choice<>("How far is it?", List.of(PLANNED, HELD), words -> words).choose(PLANNED);
    private final Map<ActivityKind, LogQuestions<?, ?>> questions = new EnumMap<>(ActivityKind.class);
    private final Div place = new Div();
    private final AnnouncedCampaign campaign;
    private final TrustCode trust;
    private final transient Clock clock;

    /** @param saved is given a sentence about what was stored */
    LogForm(AnnouncedCampaign campaign, TrustCode trust, Commands commands, Clock clock, Consumer<String> saved) {
        this.campaign = campaign;
        this.trust = trust;
        this.clock = clock;
        kind.whenChosen(chosen -> ask());
        stage.whenChosen(chosen -> ask());
        Div all = new Div(kind, stage, place);
        add(new CommandForm(commands, "Save", all, this::read, () -> saved.accept(summary())));
    }

    private static List<ActivityKind> loggedHere() {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> ActivityForms.of(kind).isPresent())
                .toList();
    }

    private void ask() {
        ActivityKind chosen = kind.chosen();
        if (chosen != null) {
            LogQuestions<?, ?> asked = questions(chosen);
            // What is asked already stays where it is: taken out and put back, it would lose what is being typed.
            if (asked.getParent().isEmpty()) {
                place.removeAll();
                place.add(asked);
            }
        }
    }

    private LogQuestions<?, ?> questions(ActivityKind chosen) {
        LogQuestions<?, ?> asked = questions.computeIfAbsent(
                chosen, each -> ActivityForms.of(each).orElseThrow().log(campaign.id(), trust, suggested()));
        asked.held(HELD.equals(stage.chosen()));
        return asked;
    }

    /** Today, or the nearest day of the campaign. */
    private LocalDate suggested() {
        LocalDate today = London.today(clock);
        CampaignDays days = campaign.days();
        if (today.isBefore(days.runUpFrom())) {
            return days.firstDay();
        }
        return today.isAfter(days.lastDay()) ? days.lastDay() : today;
    }

    private Supplier<? extends Command> read(Problems problems) {
        Supplier<ActivityKind> chosen = problems.read(kind, () -> kind.required("Select what it is."));
        if (problems.any()) {
            return () -> {
                throw new IllegalStateException("nothing is sent while there are problems");
            };
        }
        return questions(chosen.get()).read(problems);
    }

    private String summary() {
        ActivityKind chosen = kind.required("");
        return "The " + chosen.one() + (HELD.equals(stage.chosen()) ? " is reported." : " is in the plans.");
    }
}
