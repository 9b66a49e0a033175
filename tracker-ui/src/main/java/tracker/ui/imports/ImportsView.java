package tracker.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListImports;
import tracker.domain.imports.ImportSummary;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.ImportNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;

/** Uploads spreadsheets of activities and shows the results; each import has its own URL. */
@Route(PagePaths.IMPORTS)
@PageTitle("Import a spreadsheet – Healthcare Science Week tracker")
@AnonymousAllowed
public final class ImportsView extends Div implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient ImportFileStore files;

    public ImportsView(Commands commands, Queries queries, CurrentUser who, ImportFileStore files) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.files = files;
        addClassNames("width", "imports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CallerIdentity speaker = who.speaker();
        if (!speaker.signedIn()) {
            add(
                    new H1("Import a spreadsheet"),
                    new Paragraph(AccessNavigation.signIn(
                            "Sign in to import a spreadsheet",
                            "/" + event.getLocation().getPathWithQueryParameters())));
            return;
        }
        TrustCode trust = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ImportNavigation.TRUST)
                .filter(code -> !code.isBlank())
                .map(ImportsView::code)
                .or(() -> only(speaker))
                .orElse(null);
        if (trust == null && !speaker.organises()) {
            add(new H1("Import a spreadsheet"), choice(speaker));
        } else if (trust != null && !speaker.actsFor(trust)) {
            add(new H1("Import a spreadsheet"), new Paragraph(AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT.sentence()));
        } else {
            event.getRouteParameters().get(ID).ifPresentOrElse(id -> one(id, trust), () -> all(trust));
        }
    }

    private static TrustCode code(String typed) {
        try {
            return new TrustCode(typed.toUpperCase(Locale.ROOT));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    private static Optional<TrustCode> only(CallerIdentity speaker) {
        return speaker.organises() || speaker.trusts().size() != 1
                ? Optional.empty()
                : speaker.trusts().keySet().stream().findFirst();
    }

    private Component choice(CallerIdentity speaker) {
        if (speaker.trusts().isEmpty()) {
            return new Paragraph("You do not have a role at a trust yet. Ask the trust's lead to give you one.");
        }
        Div ways = new Div();
        ways.addClassName("my-trusts");
        speaker.trusts().keySet().forEach(trust -> ways.add(ImportNavigation.imports(name(trust), trust)));
        return ways;
    }

    private String name(TrustCode code) {
        return queries.ask(new ListTrusts()).trusts().stream()
                .filter(trust -> trust.code().equals(code))
                .map(RegisteredTrust::name)
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("No trust with the code " + code + " is registered."));
    }

    private void all(@Nullable TrustCode trust) {
        Paragraph whose = new Paragraph(
                trust == null
                        ? "For any trust. Give the ODS code of the trust in each row, in a column named Trust."
                        : "For " + name(trust) + ". You can check everything before it is imported.");
        List<ImportSummary> past = queries.ask(new ListImports(trust));
        add(
                new H1("Import a spreadsheet"),
                whose,
                new ContentCard("Upload a spreadsheet", new ImportUploadForm(trust, commands, files)),
                new ContentCard("Previous imports", new PastImportList(past)));
    }

    private void one(String id, @Nullable TrustCode trust) {
        GetImport question = new GetImport(known(id), trust);
        ImportSummary told = queries.ask(question).orElseThrow(ImportsView::none);
        ImportPanel page = new ImportPanel(told, commands, queries, files);
        add(page);
        LiveUpdates.watch(page, queries, question, now -> now.ifPresent(page::show));
    }

    private static ImportId known(String id) {
        try {
            return new ImportId(id);
        } catch (RuleBroken noId) {
            throw none();
        }
    }

    private static PageNotFoundException none() {
        return new PageNotFoundException("There is no import at this address.");
    }
}
