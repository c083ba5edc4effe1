# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash: commands, options, values and chart ids.

_jingan_dashboard()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= i
    local commands="charts export outline figures facts library projects"
    for ((i = 1; i < COMP_CWORD; i++)); do
        case " $commands " in *" ${COMP_WORDS[i]} "*) command=${COMP_WORDS[i]} ;; esac
    done

    COMPREPLY=()
    case $previous in
        --language) mapfile -t COMPREPLY < <(compgen -W "zh_CN en" -- "$word"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "light dark print gray" -- "$word"); return ;;
        --size) mapfile -t COMPREPLY < <(compgen -W "960x540 1280x720 1920x1080 3840x2160 160x90mm" -- "$word"); return ;;
        --chart)
            mapfile -t COMPREPLY < <(compgen -W "$(jingan-dashboard charts 2>/dev/null | cut -f1)" -- "$word")
            return ;;
        --format)
            case $command in
                export) mapfile -t COMPREPLY < <(compgen -W "png pdf svg" -- "$word") ;;
                projects)
                    case " ${COMP_WORDS[*]} " in
                        *" export "*) mapfile -t COMPREPLY < <(compgen -W "xlsx csv pdf json" -- "$word") ;;
                        *) mapfile -t COMPREPLY < <(compgen -W "json csv" -- "$word") ;;
                    esac ;;
                figures | facts | library) mapfile -t COMPREPLY < <(compgen -W "json csv" -- "$word") ;;
                *) mapfile -t COMPREPLY < <(compgen -W "json" -- "$word") ;;
            esac
            return ;;
        --section) mapfile -t COMPREPLY < <(compgen -W "opening review outlook tasks government other appendix" -- "$word"); return ;;
        --measure) mapfile -t COMPREPLY < <(compgen -W "gdp budget_revenue fiscal_revenue retail_sales fixed_asset_investment" -- "$word"); return ;;
        --quantity) mapfile -t COMPREPLY < <(compgen -W "growth level" -- "$word"); return ;;
        --kind)
            case $command in
                projects) mapfile -t COMPREPLY < <(compgen -W "list return" -- "$word") ;;
                *) mapfile -t COMPREPLY < <(compgen -W "actual target outcome" -- "$word") ;;
            esac
            return ;;
        --mode) mapfile -t COMPREPLY < <(compgen -W "merge replace restart" -- "$word"); return ;;
        --status) mapfile -t COMPREPLY < <(compgen -W "done_early done ahead on_schedule behind needs_attention not_quantified not_reported not_started" -- "$word"); return ;;
        --mark) mapfile -t COMPREPLY < <(compgen -W "by_rule done on_schedule behind needs_attention not_started" -- "$word"); return ;;
        --output | --database | --library | --evidence) compopt -o default; return ;;
    esac

    local options="--help --version --language --database --library"
    case $command in
        "") options="$options $commands" ;;
        export) options="$options --place --year --chart --all --briefing --slides --set --format --output --size --scale --dpi --theme --transparent --no-title --no-source --force" ;;
        outline | figures | facts) options="$options --format" ;;
        charts) options="$options --place --year" ;;
        library) options="$options --format --place --year --section --limit --measure --quantity --kind" ;;
        projects) options="$options --format --as-of --area --department --status --text --late --date --done --reporter --evidence --mark --user --reason --limit --kind --mode --sheet --map --dry-run --report --archive --output --force" ;;
    esac
    if [[ $command == projects && $word != -* ]]; then
        case " ${COMP_WORDS[*]} " in
            *" database grant "* | *" database revoke "*)
                mapfile -t COMPREPLY < <(compgen -W "reader editor administrator" -- "$word") ;;
            *" database "*) mapfile -t COMPREPLY < <(compgen -W "init list grant revoke password" -- "$word") ;;
            *" backup "* | *" restore "* | *" import "*) compopt -o default ;;
            *" list "* | *" show "* | *" set "* | *" log "* | *" history "* | *" export "* | *" archives "* | *" push "* | *" pull "*) ;;
            *) mapfile -t COMPREPLY < <(compgen -W "list show set log import export archives history backup restore recover push pull database" -- "$word") ;;
        esac
        return
    fi
    if [[ $command == library && $word != -* ]]; then
        case " ${COMP_WORDS[*]} " in
            *" add "*) compopt -o default ;;
            *" list "* | *" search "* | *" compare "* | *" recover "*) ;;
            *) mapfile -t COMPREPLY < <(compgen -W "add list search compare recover" -- "$word") ;;
        esac
        return
    fi
    if [[ $word != -* && $command =~ ^(charts|export|outline|figures|facts)$ ]]; then
        compopt -o default
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _jingan_dashboard jingan-dashboard
