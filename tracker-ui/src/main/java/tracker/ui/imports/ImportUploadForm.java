package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportCommand.OpenImport;
import tracker.domain.imports.ImportId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.links.ImportNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.LiveUpdates;

/** Uploads a file: opens the page of its import, or shows why it was refused. */
final class ImportUploadForm extends Div {

    private static final String BROKEN = "The upload was not completed. Nothing was imported. Choose the file again.";

    private final @Nullable TrustCode trust;
    private final transient Commands commands;
    private final transient ImportFileStore files;
    private final Paragraph problem = new Paragraph();

    ImportUploadForm(@Nullable TrustCode trust, Commands commands, ImportFileStore files) {
        this.trust = trust;
        this.commands = commands;
        this.files = files;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph("An Excel workbook (.xlsx) or CSV file (.csv) with one activity in each row, "
                + "below a row of headings. " + files.limits());
        hint.setId("import-hint");
        Div templates = new Div(
                ImportButtonFactory.download(
                        "Template for Excel", "activities.xlsx", ImportButtonFactory.XLSX, () -> files.template(true)),
                ImportButtonFactory.download(
                        "Template as CSV", "activities.csv", ImportButtonFactory.CSV, () -> files.template(false)));
        templates.addClassName("buttons");
        add(hint, templates, upload(), problem);
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        NativeButton choose = new NativeButton("Choose a file");
        choose.addClassNames("button", "primary");
        choose.getElement().setAttribute("aria-describedby", "import-hint");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.addClassName("import-upload");
        return upload;
    }

    /** Runs on the request thread of the upload. */
    private void take(UploadEvent file) {
        ImportId id = ImportId.next();
        LiveUpdates.whenCompleted(handedIn(id, file), this, failure -> {
            if (failure == null) {
                goOn(id);
            } else {
                problem.setText(sentence(failure));
            }
        });
    }

    /** The user is checked before anything is stored. */
    private CompletableFuture<Void> handedIn(ImportId id, UploadEvent file) {
        try (InputStream content = file.getInputStream()) {
            files.keep(id, trust, content);
            return commands.send(new OpenImport(id, trust, file.getFileName()));
        } catch (IOException | RuntimeException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    private void goOn(ImportId id) {
        getUI().ifPresent(ui -> ui.navigate(
                PagePaths.withParameter(PagePaths.IMPORTS, id.value()), ImportNavigation.parameters(trust)));
    }

    private static String sentence(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof RuleBroken refused ? refused.sentence() : BROKEN;
    }
}
