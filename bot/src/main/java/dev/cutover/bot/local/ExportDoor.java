package dev.cutover.bot.local;

import dev.cutover.bot.export.Exports;
import dev.cutover.bot.export.Exports.Exported;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.export.Format;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `/export/<run>.md`, `.json`, `.csv` and `.ics`: a cutover to take away, as it stands now.
public record ExportDoor(Runs runs, Exports exports) implements Routes {

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/export/{file}", this::send);
    }

    private void send(Context context) {
        String file = context.pathParam("file");
        int dot = Math.max(0, file.lastIndexOf('.'));
        Run run = runs.named(file.substring(0, dot)).orElseThrow(() -> missing(file));
        Format format =
                Format.named(file.substring(dot).replaceFirst("^\\.", ""))
                        .orElseThrow(() -> missing(file));
        Exported exported = exports.of(run.planText(), run.cutover(), run.entries(), format);
        context.contentType(exported.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + ascii(file) + "\"")
                .result(exported.bytes());
    }

    private static String ascii(String file) {
        return file.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static NotAccepted missing(String file) {
        return new NotAccepted(
                404,
                "There is no cutover to export as %s. Type /cutover export md for the address."
                        .formatted(file));
    }
}
