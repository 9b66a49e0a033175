package tracker.ui;

import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.campaigns;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.standNow;
import static tracker.ui.BoardSamples.talkNow;
import static tracker.ui.BoardSamples.trusts;
import static tracker.ui.BoardSamples.visitNow;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import tracker.domain.access.AccessQuery.EmailDelivery;
import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.shared.RenderedFragment;

/** A browserless test of a page on ports that are kept in memory, on Tuesday of the week unless it says otherwise. */
@ViewPackages(packages = "tracker.ui")
public abstract class ViewTest extends BrowserlessTest {

    protected final FakeCommands commands = new FakeCommands();
    protected final FakeQueries queries = new FakeQueries();
    protected final FakeImportFileStore files = new FakeImportFileStore();

    protected ViewTest() {
        queries.setAnswer(new ListCampaigns(), campaigns());
        queries.setAnswer(new ListTrusts(), trusts());
        queries.setAnswer(BoardSamples.placeBoardQuery(Area.NATION), Optional.of(BoardSamples.emptyPlaceBoard()));
        queries.setAnswer(
                new GetParticipation(BoardSamples.LAST_YEAR, Area.trust(BoardSamples.TRUST), null),
                Optional.of(BoardSamples.participation(3, Area.trust(BoardSamples.TRUST), "Guy's")));
        queries.setAnswer(new IsBehind(), false);
        queries.setAnswer(new GetEmailDelivery(), new EmailDelivery(true));
        queries.setAnswer(new ListDeadLetters(), new DeadLetterList(at(1), List.of()));
        queries.setAnswer(new ListYearGroups(), ReferenceDataSamples.yearGroups());
        queries.setAnswer(new ListSpecialisms(), ReferenceDataSamples.specialisms());
        queries.setAnswersTo(GetStand.class, asked -> Optional.of(standNow(0, ActivityStage.HELD, null)));
        queries.setAnswersTo(GetStandCounter.class, asked -> Optional.empty());
        queries.setAnswersTo(GetSchoolTalk.class, asked -> Optional.of(talkNow()));
        queries.setAnswersTo(GetDepartmentVisit.class, asked -> Optional.of(visitNow()));
        here(FakeApplicationDetails.REAL, FakeCurrentUser.ORGANISER);
    }

    protected final void application(FakeApplicationDetails house) {
        here(house, FakeCurrentUser.ORGANISER);
    }

    protected final void currentUser(FakeCurrentUser who) {
        here(FakeApplicationDetails.REAL, who);
    }

    private void here(FakeApplicationDetails house, FakeCurrentUser who) {
        PortsInstantiatorFactory.use(commands, queries, house, who, clock(), files);
    }

    protected Clock clock() {
        return noonOn(TUESDAY);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(PortsInstantiatorFactory.class);
    }

    @AfterEach
    void forgetThePorts() {
        PortsInstantiatorFactory.use();
    }

    /** What came in from other threads is shown. */
    protected static void settle() {
        PendingPageUpdates.runAll();
    }

    protected final void click(String words) {
        NativeButton button = $(NativeButton.class)
                .withCondition(each -> each.getText().equals(words))
                .first();
        test(button).click();
        settle();
    }

    /** All words that are visible on the page. */
    protected static String pageText() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .reduce((inner, outer) -> outer)
                .map(layout -> words(layout.getElement()))
                .orElse("");
    }

    /** What the one drawn part of the page shows that holds such an element. */
    protected final org.jsoup.nodes.Element fragment(String css) {
        return $(RenderedFragment.class).all().stream()
                .map(part -> body(part).selectFirst(css))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing drawn holds " + css));
    }

    private static org.jsoup.nodes.Element body(RenderedFragment<?> part) {
        return Jsoup.parseBodyFragment(part.markup()).body();
    }

    protected static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!element.isVisible()) {
            return "";
        }
        if (element.getComponent().orElse(null) instanceof RenderedFragment<?> drawn) {
            return body(drawn).text();
        }
        Stream<String> children = element.getChildren().map(ViewTest::words);
        return children.filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
