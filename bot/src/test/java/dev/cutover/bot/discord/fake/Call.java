package dev.cutover.bot.discord.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/// One request of the REST API, as it came.
///
/// @param path without the version, as `channels/1/messages/2`
/// @param query empty for none
/// @param at nanoseconds, to be compared with other calls
/// @param token as it was sent, without `Bot`
/// @param body an empty object where there was none
/// @param files names of what was uploaded
/// @param status as it was answered; 0 for none
/// @param code Discord's code of a refusal; 0 for none
public record Call(
        String method,
        String path,
        String query,
        long at,
        String token,
        JsonElement body,
        List<String> files,
        int status,
        int code) {

    public Call {
        files = List.copyOf(files);
    }

    /// The method and the path with `{}` for each id and token: `PATCH channels/{}/messages/{}`.
    public String route() {
        StringBuilder route = new StringBuilder(method).append(' ');
        List<String> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            route.append(i == 0 ? "" : "/").append(isVariable(parts, i) ? "{}" : parts.get(i));
        }
        return route.toString();
    }

    private static boolean isVariable(List<String> parts, int i) {
        boolean isToken =
                i == 2
                        && (parts.getFirst().equals("webhooks")
                                || parts.getFirst().equals("interactions"));
        return isToken || parts.get(i).chars().allMatch(Character::isDigit);
    }

    List<String> parts() {
        return List.of(path.split("/", -1));
    }

    String part(int index) {
        return parts().get(index);
    }

    JsonObject json() {
        if (!body.isJsonObject()) {
            throw Refusal.form("body", "This is no object");
        }
        return body.getAsJsonObject();
    }

    Call answered(int newStatus, int newCode) {
        return new Call(method, path, query, at, token, body, files, newStatus, newCode);
    }
}
