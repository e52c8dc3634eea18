using System.CommandLine;

namespace GovInfoDisclosure.Cli.Calls;

/// <summary>The script that completes commands, options and the values of options in a shell. It holds all words itself: the tool is not
/// started for it.</summary>
internal sealed class CompletionScript
{
    private readonly List<(string Path, string[] Commands, string[] Options)> commands = [];
    private readonly List<(string Path, string Option, string[] Values)> values = [];

    public CompletionScript(Command root) => Add(root, "govinfo", []);

    public string Bash()
    {
        var text = new StringBuilder("""
            # Completion of govinfo for bash. Source it, or keep it as ~/.local/share/bash-completion/completions/govinfo
            _govinfo() {
                local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" at=govinfo words= i
                COMPREPLY=()
                if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev="${COMP_WORDS[COMP_CWORD-2]}"; fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case "$at ${COMP_WORDS[i]}" in
                        PATHS) at="$at ${COMP_WORDS[i]}" ;;
                    esac
                done
                case "$at $prev" in

            """.Replace("PATHS", Paths(), StringComparison.Ordinal));
        foreach ((string path, string option, string[] words) in values)
        {
            text.Append($"        \"{path} {option}\") COMPREPLY=($(compgen -W \"{string.Join(' ', words)}\" -- \"$cur\")); return ;;\n");
        }

        text.Append("    esac\n    case \"$at\" in\n");
        foreach ((string path, string[] below, string[] options) in commands)
        {
            text.Append($"        \"{path}\") words=\"{string.Join(' ', below)}\"; [[ $cur == -* ]] && words=\"{string.Join(' ', options)}\" ;;\n");
        }

        // Without words the shell completes the names of files.
        return text.Append("""
                esac
                [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
            }
            complete -o default -F _govinfo govinfo

            """).ToString();
    }

    public string Zsh()
    {
        var text = new StringBuilder("""
            #compdef govinfo
            # Completion of govinfo for zsh. Source it after compinit, or keep it as _govinfo in a folder of $fpath
            _govinfo() {
                local prev=${words[CURRENT-1]} at=govinfo i
                for ((i = 2; i < CURRENT; i++)); do
                    case "$at ${words[i]}" in
                        PATHS) at="$at ${words[i]}" ;;
                    esac
                done
                if [[ ${words[CURRENT]} == --*=* ]]; then
                    prev=${words[CURRENT]%%=*}
                    compset -P '*='
                fi
                case "$at $prev" in

            """.Replace("PATHS", Paths(), StringComparison.Ordinal));
        foreach ((string path, string option, string[] words) in values)
        {
            text.Append($"        \"{path} {option}\") compadd -- {string.Join(' ', words)}; return ;;\n");
        }

        text.Append("    esac\n    case \"$at\" in\n");
        foreach ((string path, string[] below, string[] options) in commands)
        {
            text.Append($"        \"{path}\") if [[ ${{words[CURRENT]}} == -* ]]; then compadd -- {string.Join(' ', options)}; else ")
                .Append(below.Length > 0 ? "compadd -- " + string.Join(' ', below) : "_files").Append("; fi ;;\n");
        }

        return text.Append("""
                esac
            }
            if [[ $funcstack[1] == _govinfo ]]; then _govinfo "$@"; else compdef _govinfo govinfo; fi

            """).ToString();
    }

    public string PowerShell()
    {
        var text = new StringBuilder("""
            # Completion of govinfo for PowerShell. Put it into the file that $PROFILE names, or run it there with: . ./govinfo.ps1
            Register-ArgumentCompleter -Native -CommandName govinfo -ScriptBlock {
                param($word, $tree, $position)
                $commands = @{

            """);
        foreach ((string path, string[] below, string[] options) in commands)
        {
            text.Append($"        '{path}' = @({Quoted(below)}), @({Quoted(options)})\n");
        }

        text.Append("    }\n    $values = @{\n");
        foreach ((string path, string option, string[] words) in values)
        {
            text.Append($"        '{path} {option}' = @({Quoted(words)})\n");
        }

        return text.Append("""
                }
                $at = 'govinfo'; $previous = ''
                foreach ($element in $tree.CommandElements | Select-Object -Skip 1) {
                    if ($element.Extent.EndOffset -ge $position) { break }
                    $previous = $element.ToString()
                    if ($commands.ContainsKey("$at $previous")) { $at = "$at $previous" }
                }
                $found = if ($values.ContainsKey("$at $previous")) { $values["$at $previous"] }
                    elseif ($word -like '-*') { $commands[$at][1] } else { $commands[$at][0] }
                $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """).ToString();
    }

    private static string Quoted(string[] words) => string.Join(", ", words.Select(word => "'" + word + "'"));

    /// <summary>The paths of all commands below the tool, as a pattern of a shell's case.</summary>
    private string Paths() => string.Join('|', commands.Skip(1).Select(command => '"' + command.Path + '"'));

    private void Add(Command command, string path, Option[] inherited)
    {
        Option[] options = [.. command.Options.Where(option => !option.Hidden), .. inherited];
        string[] words = [.. command.Subcommands.Select(below => below.Name), .. command.Arguments.SelectMany(argument => Words(argument.HelpName))];
        commands.Add((path, words, [.. options.SelectMany(Names)]));
        foreach (Option option in options)
        {
            string[] taken = Words(option.HelpName);
            if (taken.Length > 0)
            {
                values.AddRange(Names(option).Select(name => (path, name, taken)));
            }
        }

        foreach (Command below in command.Subcommands)
        {
            Add(below, path + " " + below.Name, [.. inherited.Concat(command.Options).Where(option => option.Recursive)]);
        }
    }

    private static IEnumerable<string> Names(Option option) => option.Aliases.Where(alias => alias[0] == '-').Prepend(option.Name);

    /// <summary>The words that an option or argument takes, by what help calls its value; none where it is a file, a number, or nothing.</summary>
    private static string[] Words(string? helpName) => helpName?.Contains('|', StringComparison.Ordinal) == true ? helpName.Split('|') : [];
}
