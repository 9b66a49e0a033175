package tracker.ui.schooltalk;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityDuration;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.Choice;
import tracker.ui.form.Entry;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.MinutesQuestion;
import tracker.ui.form.NoteQuestion;
import tracker.ui.form.Occasion;
import tracker.ui.form.Problems;
import tracker.ui.form.SchoolQuestion;
import tracker.ui.form.Ticks;
import tracker.ui.form.YearGroup;
import tracker.ui.shared.KindLook;

/** By which a school talk is logged. */
final class SchoolTalkQuestions extends LogQuestions<SchoolTalkDetails, SchoolTalkFigures> {

    private final CampaignId campaign;
    private final TrustCode trust;
    private final SchoolQuestion school = new SchoolQuestion("Which school or college?");
    private final Entry topic = Entry.line("What was it about?", "");
    private final MinutesQuestion minutes = new MinutesQuestion();
    private final Choice<EducationPhase> phase = new Choice<>(
            "Whom does the school teach?",
            Arrays.asList(EducationPhase.values()),
            each -> KindLook.capital(each.words()));
    private final Ticks<YearGroup> years = YearGroup.question();
    private final NoteQuestion note = new NoteQuestion();

    SchoolTalkQuestions(Occasion occasion) {
        this(occasion, new PupilQuestions());
    }

    private SchoolTalkQuestions(Occasion occasion, PupilQuestions figures) {
        super(figures, () -> SchoolTalkId.next().value());
        campaign = occasion.campaign().id();
        trust = occasion.trust();
        add(figures, years, school.near(trust), folded(topic, minutes, phase, note));
    }

    @Override
    protected void fill(SchoolTalkDetails details) {
        school.answer(details.school());
        topic.type(details.topic() == null ? "" : details.topic().value());
        minutes.fill(details.minutes());
        if (details.phase() != null) {
            phase.choose(details.phase());
        }
        YearGroup.fill(years, details.yearGroups());
        note.fill(details.note());
    }

    @Override
    protected Supplier<SchoolTalkDetails> details(Problems problems, Supplier<DayRange> when) {
        Supplier<School> where = school.read(problems);
        Supplier<@Nullable TextLine> about =
                problems.read(topic, () -> topic.blank() ? null : new TextLine(topic.typed()));
        Supplier<@Nullable ActivityDuration> length = minutes.read(problems);
        Supplier<@Nullable Note> more = note.read(problems);
        return () -> new SchoolTalkDetails(
                when.get().from(),
                where.get(),
                phase.chosen(),
                YearGroup.codes(years),
                about.get(),
                length.get(),
                more.get());
    }

    @Override
    protected String title(SchoolTalkDetails details) {
        return details.school().name().value();
    }

    @Override
    protected Command plan(SchoolTalkDetails details) {
        return new BookSchoolTalk(new SchoolTalkId(id()), campaign, trust, details);
    }

    @Override
    protected Command report(SchoolTalkDetails details, SchoolTalkFigures counted) {
        return new DeliverSchoolTalk(new SchoolTalkId(id()), campaign, trust, details, counted);
    }
}
