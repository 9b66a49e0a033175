package tracker.ui.silence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.silence.SilenceQuery.ListTrustStages;
import tracker.domain.silence.TrustStages;
import tracker.domain.trust.Part;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisPast;
import tracker.ui.analysis.Choices;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.WhoIsHere;

/** Which trusts are silent. Anyone sees the stage; organisers see whom to ask and can ask. */
@Route(SilenceAddress.PATH)
@AnonymousAllowed
public final class SilentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient WhoIsHere who;
    private final transient Clock clock;
    private String title = AnalysisPage.SILENT.words();

    public SilentView(Commands commands, Queries queries, WhoIsHere who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        if (choice.campaign().isEmpty()) {
            add(new H1(AnalysisPage.SILENT.words()), new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = choice.campaign().get();
        AnalysisPast past = AnalysisPast.read(event.getLocation(), clock);
        show(SilenceAddress.read(event.getLocation(), campaign.id(), past), past, campaign, choice);
    }

    private void show(SilenceAddress address, AnalysisPast past, AnnouncedCampaign campaign, CampaignChoice choice) {
        ListTrustStages question = new ListTrustStages(campaign.id(), past.instant());
        TrustStages first =
                queries.ask(question).orElseThrow(() -> new NothingHere("There is no campaign for this year."));
        AnalysisHead head = new AnalysisHead(
                        AnalysisPage.SILENT,
                        AnalysisAddress.of(campaign.id(), Part.NATION).at(past.instant()),
                        past,
                        campaign,
                        choice)
                .choosing(stages(address))
                .choosing(regions(address, first));
        SilentList list = new SilentList(
                address, queries, commands, past.live() && who.speaker().organises());
        Div board = new Div(head, list, file(address));
        board.addClassNames("board", "analysis");
        head.show(first.campaign(), first.moment());
        list.show(first);
        title = AnalysisPage.SILENT.words() + ", " + campaign.name();
        if (past.live()) {
            Live.watch(
                    board,
                    queries,
                    question,
                    now -> now.ifPresent(stages -> {
                        head.show(stages.campaign(), stages.moment());
                        list.show(stages);
                    }));
        }
        add(board);
    }

    private static Choices stages(SilenceAddress address) {
        Choices stages = new Choices("Which trusts")
                .with(
                        "All silent ones",
                        address.silent().on(SilenceAddress.PATH),
                        address.stage() == null && !address.all());
        for (TrustStage stage : TrustStage.values()) {
            stages.with(
                    KindLook.capital(stage.words()),
                    address.at(stage).on(SilenceAddress.PATH),
                    address.stage() == stage);
        }
        return stages.with("Every trust", address.every().on(SilenceAddress.PATH), address.all());
    }

    private static Choices regions(SilenceAddress address, TrustStages now) {
        Map<String, String> byName = new TreeMap<>();
        now.trusts().forEach(trust -> byName.put(trust.region(), trust.regionCode()));
        Choices regions = new Choices("Region")
                .with(
                        "All regions",
                        address.in("").on(SilenceAddress.PATH),
                        address.region().isEmpty());
        byName.forEach((name, code) -> regions.with(
                name, address.in(code).on(SilenceAddress.PATH), address.region().equals(code)));
        return regions;
    }

    private static Component file(SilenceAddress address) {
        Anchor file = new Anchor(address.on("silent.csv"), "Download as CSV");
        file.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("download", true)
                .setAttribute("aria-label", "Download as CSV: silent trusts");
        file.addClassName("file");
        return new Paragraph(file);
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
