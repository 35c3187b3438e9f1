package fr.carnet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody had typed in a page when their session ended.
 *
 * @param account stamp of the account that typed it: nobody else gets it back
 * @param path    the page, without its query
 */
record KeptText(String account, String path, Map<String, List<String>> fields) implements Serializable {

    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final Pattern NEVER =
            Pattern.compile("(?i)jeton|code|.*(passe|password|secret).*|jakarta\\.faces\\..*");

    /** Empty when there is too much of it. Files are never kept: they are no parameters. */
    static Optional<KeptText> of(HttpServletRequest request, String account) {
        if (request.getContentLengthLong() > 8L * MAX_CHARACTERS) return Optional.empty();
        var fields = new LinkedHashMap<String, List<String>>();
        var size = 0L;
        for (var parameter : request.getParameterMap().entrySet()) {
            if (NEVER.matcher(parameter.getKey()).matches()) continue;
            size += parameter.getKey().length();
            for (var value : parameter.getValue()) size += value.length();
            fields.put(parameter.getKey(), List.of(parameter.getValue()));
        }
        if (size > MAX_CHARACTERS) return Optional.empty();
        return Optional.of(new KeptText(account, Paths.of(request), Collections.unmodifiableMap(fields)));
    }
}
