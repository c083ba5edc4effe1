# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash: commands, options, values and chart ids.

_jingan_dashboard()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= i
    local commands="charts export outline figures"
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
                figures) mapfile -t COMPREPLY < <(compgen -W "json csv" -- "$word") ;;
                *) mapfile -t COMPREPLY < <(compgen -W "json" -- "$word") ;;
            esac
            return ;;
        --output | --database) compopt -o default; return ;;
    esac

    local options="--help --version --language --database"
    case $command in
        "") options="$options $commands" ;;
        export) options="$options --chart --all --format --output --size --scale --dpi --theme --transparent --no-title --no-source --force" ;;
        outline | figures) options="$options --format" ;;
    esac
    if [[ $word != -* && ($command == outline || $command == figures) ]]; then
        compopt -o default
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _jingan_dashboard jingan-dashboard
