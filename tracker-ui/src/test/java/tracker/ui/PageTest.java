package tracker.ui;

import static tracker.ui.WeekStory.TUESDAY;
import static tracker.ui.WeekStory.at;
import static tracker.ui.WeekStory.campaigns;
import static tracker.ui.WeekStory.noonOn;
import static tracker.ui.WeekStory.standNow;
import static tracker.ui.WeekStory.talkNow;
import static tracker.ui.WeekStory.trusts;
import static tracker.ui.WeekStory.visitNow;

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
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.participation.ActivityStage;
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
import tracker.ui.shared.Drawn;

/** A browserless test of a page on ports that are kept in memory, on Tuesday of the week unless it says otherwise. */
@ViewPackages(packages = "tracker.ui")
public abstract class PageTest extends BrowserlessTest {

    protected final FakeCommands commands = new FakeCommands();
    protected final FakeQueries queries = new FakeQueries();

    protected PageTest() {
        queries.tell(new ListCampaigns(), campaigns());
        queries.tell(new ListTrusts(), trusts());
        queries.tell(WeekStory.asking(Area.NATION), Optional.of(WeekStory.emptyPlaceBoard()));
        queries.tell(
                new GetParticipation(WeekStory.LAST_YEAR, Area.trust(WeekStory.TRUST), null),
                Optional.of(WeekStory.participation(3, Area.trust(WeekStory.TRUST), "Guy's")));
        queries.tell(new IsBehind(), false);
        queries.tell(new ListDeadLetters(), new DeadLetterList(at(1), List.of()));
        queries.tell(new ListYearGroups(), ListStory.yearGroups());
        queries.tell(new ListSpecialisms(), ListStory.specialisms());
        queries.answer(GetStand.class, asked -> Optional.of(standNow(0, ActivityStage.HELD, null)));
        queries.answer(GetStandCounter.class, asked -> Optional.empty());
        queries.answer(GetSchoolTalk.class, asked -> Optional.of(talkNow()));
        queries.answer(GetDepartmentVisit.class, asked -> Optional.of(visitNow()));
        here(FakeHouse.REAL, FakeWho.ORGANISER);
    }

    protected final void house(FakeHouse house) {
        here(house, FakeWho.ORGANISER);
    }

    protected final void who(FakeWho who) {
        here(FakeHouse.REAL, who);
    }

    private void here(FakeHouse house, FakeWho who) {
        PortsInstantiator.use(commands, queries, house, who, clock());
    }

    protected Clock clock() {
        return noonOn(TUESDAY);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(PortsInstantiator.class);
    }

    @AfterEach
    void forgetThePorts() {
        PortsInstantiator.use();
    }

    /** What came in from other threads is shown. */
    protected static void settle() {
        Waiting.run();
    }

    protected final void click(String words) {
        NativeButton button = $(NativeButton.class)
                .withCondition(each -> each.getText().equals(words))
                .first();
        test(button).click();
        settle();
    }

    /** All words that are visible on the page. */
    protected static String page() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .reduce((inner, outer) -> outer)
                .map(layout -> words(layout.getElement()))
                .orElse("");
    }

    /** What the one drawn part of the page shows that holds such an element. */
    protected final org.jsoup.nodes.Element drawn(String css) {
        return $(Drawn.class).all().stream()
                .map(part -> body(part).selectFirst(css))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing drawn holds " + css));
    }

    private static org.jsoup.nodes.Element body(Drawn<?> part) {
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
        if (element.getComponent().orElse(null) instanceof Drawn<?> drawn) {
            return body(drawn).text();
        }
        Stream<String> children = element.getChildren().map(PageTest::words);
        return children.filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
